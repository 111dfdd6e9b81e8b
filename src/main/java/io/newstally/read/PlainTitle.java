package io.newstally.read;

import org.jsoup.Jsoup;

/** Titles as words: feeds put markup and entities into them. */
final class PlainTitle {

  private PlainTitle() {}

  /** {@code title} on one line, without tags, its entities decoded. */
  static String of(String title) {
    boolean marked = title.indexOf('<') >= 0 || title.indexOf('&') >= 0;
    String words = marked ? Jsoup.parseBodyFragment(title).text() : title;
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
