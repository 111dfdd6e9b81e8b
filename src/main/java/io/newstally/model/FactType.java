package io.newstally.model;

/** What happened to people; the types of the annotation guide. */
public enum FactType implements Labelled {
  KILLED,
  INJURED,
  MISSING,
  TAKEN_CAPTIVE,
  HELD_CAPTIVE,
  RELEASED,
  ARRESTED,
  DISPLACED,
  EVACUATED,
  RESCUED,
  AFFECTED
}
