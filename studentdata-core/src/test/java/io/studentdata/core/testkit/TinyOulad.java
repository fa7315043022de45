package io.studentdata.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A data set of OULAD's shape, small enough to see: two offerings of one course, three students,
 * four enrollments, with the traps of the real one. Lines can be changed before it is written.
 */
public final class TinyOulad {
  private final Map<String, List<String>> files = new LinkedHashMap<>();

  private TinyOulad() {
    put("courses.csv", COURSES);
    put("assessments.csv", ASSESSMENTS);
    put("vle.csv", VLE);
    put("studentInfo.csv", STUDENT_INFO);
    put("studentRegistration.csv", STUDENT_REGISTRATION);
    put("studentAssessment.csv", STUDENT_ASSESSMENT);
    put("studentVle.csv", STUDENT_VLE);
  }

  private static final String COURSES =
      """
      "code_module","code_presentation","module_presentation_length"
      "AAA","2013J","268"
      "AAA","2014B","240"
      """;

  private static final String ASSESSMENTS =
      """
      "code_module","code_presentation","id_assessment","assessment_type","date","weight"
      "AAA","2013J","1","TMA","19","12.5"
      "AAA","2013J","2","CMA","54","0"
      "AAA","2013J","3","Exam","","100"
      "AAA","2014B","4","TMA","20","100"
      """;

  private static final String VLE =
      """
      "id_site","code_module","code_presentation","activity_type","week_from","week_to"
      "900","AAA","2013J","resource","",""
      "901","AAA","2013J","oucontent","2","3"
      "902","AAA","2014B","homepage","",""
      """;

  private static final String STUDENT_INFO =
      """
      "code_module","code_presentation","id_student","gender","region","highest_education",\
      "imd_band","age_band","num_of_prev_attempts","studied_credits","disability","final_result"
      "AAA","2013J","11","M","Scotland","HE Qualification","90-100%","55<=","0","240","N","Pass"
      "AAA","2013J","12","F","Wales","A Level or Equivalent","10-20","0-35","1","60","Y","Withdrawn"
      "AAA","2014B","12","F","Ireland","A Level or Equivalent","","0-35","2","60","Y","Fail"
      "AAA","2014B","13","M","London Region","No Formal quals","?","35-55","0","90","N","Withdrawn"
      """;

  private static final String STUDENT_REGISTRATION =
      """
      "code_module","code_presentation","id_student","date_registration","date_unregistration"
      "AAA","2013J","11","-159",""
      "AAA","2013J","12","-53","12"
      "AAA","2014B","12","-60","100"
      "AAA","2014B","13","",""
      """;

  private static final String STUDENT_ASSESSMENT =
      """
      "id_assessment","id_student","date_submitted","is_banked","score"
      "1","11","18","0","78"
      "1","12","22","0",""
      "2","12","-1","1","70"
      "4","13","20","0","0"
      """;

  private static final String STUDENT_VLE =
      """
      "code_module","code_presentation","id_student","id_site","date","sum_click"
      "AAA","2013J","11","900","-10","4"
      "AAA","2013J","11","900","-10","4"
      "AAA","2013J","11","901","0","1"
      "AAA","2013J","12","901","200","7"
      "AAA","2014B","13","902","3","2"
      """;

  private void put(String file, String text) {
    files.put(file, new ArrayList<>(text.lines().toList()));
  }

  /** The data set as it is. */
  public static TinyOulad create() {
    return new TinyOulad();
  }

  /** Replaces a line, counted from 1 with the header. */
  public TinyOulad line(String file, int number, String text) {
    lines(file).set(number - 1, text);
    return this;
  }

  /** Adds a line at the end. */
  public TinyOulad add(String file, String text) {
    lines(file).add(text);
    return this;
  }

  /** Changes every line of a file. */
  public TinyOulad each(String file, UnaryOperator<String> change) {
    lines(file).replaceAll(change);
    return this;
  }

  /** Changes every line of all files. */
  public TinyOulad each(UnaryOperator<String> change) {
    files.keySet().forEach(file -> each(file, change));
    return this;
  }

  /** Puts all lines of each file but the first in another order. */
  public TinyOulad shuffle(Random random) {
    files.values().forEach(lines -> Collections.shuffle(lines.subList(1, lines.size()), random));
    return this;
  }

  /** Leaves a file out. */
  public TinyOulad without(String file) {
    files.remove(file);
    return this;
  }

  /** Writes the files into a directory, which is returned. */
  public Path writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String file : files.keySet()) {
      Files.writeString(directory.resolve(file), text(file));
    }
    return directory;
  }

  /** Writes a zip with the files under a folder, such as {@code data/}, or none; returns it. */
  public Path zipTo(Path zip, String folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String file : files.keySet()) {
        entries.putNextEntry(new ZipEntry(folder + file));
        entries.write(text(file).getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    return zip;
  }

  private List<String> lines(String file) {
    List<String> lines = files.get(file);
    if (lines == null) {
      throw new IllegalArgumentException("No such file: " + file);
    }
    return lines;
  }

  private String text(String file) {
    return String.join("\r\n", lines(file)) + "\r\n";
  }
}
