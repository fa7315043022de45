package io.studentdata.demo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person uses it, in a real browser: the one STUDENTDATA_CHROMIUM names. */
@EnabledIfEnvironmentVariable(
    named = BrowserTest.CHROMIUM,
    matches = ".+",
    disabledReason = "Set STUDENTDATA_CHROMIUM to the path of a Chromium or Chrome")
class BrowserTest {
  static final String CHROMIUM = "STUDENTDATA_CHROMIUM";

  @TempDir static Path folder;
  private static ServedDepartment department;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() {
    department = new ServedDepartment(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv(CHROMIUM)))
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stop() {
    browser.close();
    playwright.close();
    department.close();
  }

  @Test
  void anAdvisorChoosesAnOfferingAndADayAndSeesWhomToTalkToFirst() {
    try (Page page = browser.newPage()) {
      List<String> troubles = watch(page);
      page.navigate(department.open.uri().toString());
      page.getByLabel("Offering").selectOption("CS210-2024B");
      page.getByLabel("As of course day").selectOption("56");
      page.getByLabel("Show", new Page.GetByLabelOptions().setExact(true)).selectOption("all");
      page.getByRole(AriaRole.BUTTON).click();

      assertThat(page).hasTitle("CS210-2024B, day 56: students at risk");
      assertThat(page.getByLabel("As of course day")).hasValue("56");
      List<String> risks = page.locator("td.risk span").allTextContents();
      assertThat(risks).hasSizeGreaterThan(10);
      List<Integer> percents =
          risks.stream().map(text -> Integer.parseInt(text.replace(" %", ""))).toList();
      assertThat(percents).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
      assertThat(troubles).isEmpty();
    }
  }

  @Test
  void theListWorksFromTheKeyboardAndOnANarrowScreen() {
    try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740))) {
      page.navigate(department.open.uri().toString());
      page.keyboard().press("Tab");
      assertThat(page.locator("select[name=offering]")).isFocused();

      int overflow =
          (int)
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(overflow).isZero();
    }
  }

  @Test
  void theReportShowsItsFiguresWithoutAskingForAnythingElse() {
    try (Page page = browser.newPage()) {
      List<String> troubles = watch(page);
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      String report = folder.resolve("report/report.html").toUri().toString();
      page.navigate(report);

      assertThat(page.locator("figure svg")).hasCount(10);
      assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
      assertThat(asked).isEqualTo(List.of(report));
      assertThat(troubles).isEmpty();
    }
  }

  private static List<String> watch(Page page) {
    List<String> troubles = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            troubles.add(message.text());
          }
        });
    page.onPageError(troubles::add);
    page.onRequestFailed(request -> troubles.add(request.url()));
    return troubles;
  }
}
