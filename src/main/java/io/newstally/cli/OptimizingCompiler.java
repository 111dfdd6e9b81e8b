package io.newstally.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Keeps Java's optimizing compiler to the code that repays it. Left to itself it takes a quarter of
 * a batch's CPU time for a long tail of methods that the first compiler serves nearly as well.
 */
final class OptimizingCompiler {

  private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

  private OptimizingCompiler() {}

  /**
   * Reads compiler directives (JEP 165), as {@code jcmd PID Compiler.directives_add FILE} does. The
   * option {@code -XX:CompilerDirectivesFile} would report on standard output. A Java without them
   * compiles as it always does: results are the same.
   *
   * @return what Java says to it, empty for a Java that has no such command
   */
  static String direct(Path directives) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    Object[] arguments = {new String[] {directives.toString()}};
    String[] types = {String[].class.getName()};
    try {
      Object answer =
          server.invoke(new ObjectName(COMMANDS), "compilerDirectivesAdd", arguments, types);
      return answer.toString().strip();
    } catch (JMException e) {
      return "";
    }
  }
}
