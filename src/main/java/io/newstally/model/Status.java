package io.newstally.model;

/** Whether the text tells the thing as having happened. */
public enum Status implements Labelled {
  REPORTED,
  CLAIMED,
  DENIED,
  PLANNED,
  HYPOTHETICAL
}
