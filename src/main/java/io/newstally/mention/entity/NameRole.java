package io.newstally.mention.entity;

/** What a word decides about the name it belongs to. */
enum NameRole {
  /** Last word of an event's name. */
  EVENT,
  /** Last word of a building's name. */
  FACILITY,
  /** Stands before a person's name and is no part of it. */
  HONORIFIC
}
