package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;

/**
 * What an event says of itself.
 *
 * @param slug the last part of the address; ignored once the event is published
 * @param groupId the group whose event it is, or null
 */
public record EventTexts(
        String kindCode,
        String seriesCode,
        String areaCode,
        Long groupId,
        LocalisedText title,
        LocalisedText summary,
        LocalisedText description,
        String slug,
        String contactEmail) {}
