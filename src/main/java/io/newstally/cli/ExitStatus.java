package io.newstally.cli;

/** What the shell is told. */
enum ExitStatus {
  /** All went well. */
  WELL(0),
  /** Broken off; the outputs are as they were. */
  BROKEN(1),
  /** The call was wrong. */
  WRONG_CALL(2),
  /** Finished, but some inputs could not be used; see the problems table. */
  PARTLY(3),
  /** Another run holds the output folder. */
  HELD(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
