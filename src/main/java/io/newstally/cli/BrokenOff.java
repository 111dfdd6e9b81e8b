package io.newstally.cli;

import io.newstally.run.RunException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what broke a command off into a message and an exit status, without a stack trace. */
final class BrokenOff implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    line.getErr().println("newstally: " + e.getMessage());
    return e instanceof RunException run && run.isHeld()
        ? ExitStatus.HELD.code()
        : ExitStatus.BROKEN.code();
  }
}
