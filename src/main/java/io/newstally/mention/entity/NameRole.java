package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import java.util.Optional;

/** What a word decides about the name it belongs to. */
enum NameRole {
  /** Last word of an event's name. */
  EVENT,
  /** Last word of a building's name. */
  FACILITY,
  /** Last word of a building's name even when written small: "the Qalandia checkpoint". */
  CAMP,
  /** Stands between the name and the last word of a building: "Shatila refugee camp". */
  CAMP_KIND,
  /** Last word of the name of a street, a water or a district. */
  PLACE,
  /** Last word of the name of a unit next below a country. */
  PROVINCE,
  /** Last word of a group's name. */
  GROUP,
  /** Stands before the one word that names a storm. */
  STORM,
  /** Stands before the words that name an operation. */
  OPERATION,
  /** Stands before "of" and the place that gave an event its name. */
  BATTLE,
  /** Stands before the number of a road. */
  NUMBERED_PLACE,
  /** Stands before the number of a station. */
  NUMBERED_GROUP,
  /** Rank before a person's name, which the tagger takes for a part of it. */
  RANK,
  /** Last word of an office before a person's name. */
  OFFICE,
  /** Stands before the name of a person of the family. */
  KIN,
  /** Stands before a person's name and is no part of it. */
  HONORIFIC,
  /** Stands before a town whose state follows it. */
  BEFORE_TOWN,
  /** Stands before a street that bears a person's name. */
  BEFORE_PLACE,
  /** First word of a region's name, before that of a country or town. */
  DIRECTION;

  /** The type of a name that ends with such a word; empty for roles of other words. */
  Optional<EntityType> typeOfHeaded() {
    return switch (this) {
      case EVENT -> Optional.of(EntityType.EVENT);
      case FACILITY, CAMP -> Optional.of(EntityType.FACILITY);
      case PLACE -> Optional.of(EntityType.LOCATION);
      case PROVINCE -> Optional.of(EntityType.STATE_OR_PROVINCE);
      case GROUP -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
