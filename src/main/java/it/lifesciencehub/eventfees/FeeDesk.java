package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An event's prices for staff.
 *
 * @param own whether the terms are the event's; else those that were written last for another one
 * @param uncharged people with a confirmed place and no charge, who would pay something today
 * @param categories names of the categories of members, by code
 */
public record FeeDesk(
        List<FeeRuleDraft> rules, FeeTerms terms, boolean own, long uncharged, Map<String, LocalisedText> categories)
        implements Serializable {}
