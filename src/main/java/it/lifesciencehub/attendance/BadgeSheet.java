package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.LocalisedText;
import java.util.List;

/** A print of badges, in the order of family names. */
public record BadgeSheet(String slug, LocalisedText event, BadgeFormat format, List<Badge> badges) {}
