package io.newstally.model;

/** What a temporal expression denotes. */
public enum DateKind implements Labelled {
  DATE,
  TIME,
  DURATION,
  INTERVAL,
  SET
}
