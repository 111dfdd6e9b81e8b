package io.newstally.model;

/** The kinds of named things that an analyst can filter on. */
public enum EntityType implements Labelled {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  STATE_OR_PROVINCE,
  CITY,
  LOCATION,
  NATIONALITY,
  RELIGION,
  IDEOLOGY,
  TITLE,
  EVENT,
  FACILITY;

  /** In the tables entity types stand in capitals, as CoreNLP and its users write them. */
  @Override
  public String label() {
    return name();
  }

  /** True for places: countries, provinces, cities, facilities and other locations. */
  public boolean isPlace() {
    return this == COUNTRY
        || this == STATE_OR_PROVINCE
        || this == CITY
        || this == LOCATION
        || this == FACILITY;
  }
}
