package io.newstally.model;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first UTF-16 unit
 * @param end offset behind the last UTF-16 unit
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span " + begin + ".." + end + " is no stretch of a text");
    }
  }

  /** The units of {@code text} in this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** True when every unit of {@code other} is also in this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** True when the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The shortest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
