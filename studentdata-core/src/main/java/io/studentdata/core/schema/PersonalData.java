package io.studentdata.core.schema;

/**
 * What kind of personal data a column holds. Articles are those of the General Data Protection
 * Regulation, (EU) 2016/679. A column has the strictest class that fits.
 */
public enum PersonalData {
  /** Says nothing about a person. */
  NONE("says nothing about a person"),
  /** Names a person by itself: a name, an e-mail address, a student number (art. 4(1)). */
  DIRECT_IDENTIFIER("names a person by itself: a name, an address, a student number (art. 4(1))"),
  /** Stands for a person whom further information, kept apart, leads to (art. 4(5)). */
  PSEUDONYM("stands for a person whom further information leads to, such as a key (art. 4(5))"),
  /** Names nobody alone, but may together with others (recital 26). */
  QUASI_IDENTIFIER("names nobody alone, but may together with others (recital 26)"),
  /** Of a special category: here, data concerning health (art. 9(1)). */
  SENSITIVE("of a special category: data concerning health (art. 9(1))"),
  /** How studies go: courses, marks, results. */
  ACADEMIC("how studies go: courses, marks, results"),
  /** What a person did, and when. */
  BEHAVIOUR("what a person did, and when"),
  /** What a person owes and pays. */
  FINANCIAL("what a person owes and pays"),
  /** Words that may name anybody and say anything: treated like a direct identifier. */
  FREE_TEXT("words that may name anybody and say anything: treated like a direct identifier");

  private final String meaning;

  PersonalData(String meaning) {
    this.meaning = meaning;
  }

  /** What the class is for, in words. */
  public String meaning() {
    return meaning;
  }

  /** Whether such a column is personal data. */
  public boolean isPersonal() {
    return this != NONE;
  }
}
