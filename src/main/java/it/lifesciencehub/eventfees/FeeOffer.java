package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a place costs, before it is booked.
 *
 * @param lines prices of today and of days to come
 * @param daysToPay from the day on which the place is confirmed
 * @param vatNote stands beside each amount; may be empty
 * @param categories names of the categories of members of which a line is, by code
 */
public record FeeOffer(
        List<FeeRuleDraft> lines, int daysToPay, LocalisedText vatNote, Map<String, LocalisedText> categories)
        implements Serializable {}
