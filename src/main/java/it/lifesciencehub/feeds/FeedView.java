package it.lifesciencehub.feeds;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * How a feed stands.
 *
 * @param group the group's name, or null for the person's own
 * @param madeAt when its address was made; null where there is none
 */
public record FeedView(LocalisedText group, Instant madeAt) implements Serializable {}
