package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Language;

/**
 * A person to be added to an organisation, named by its delegate or by staff.
 *
 * @param jobTitle as written on a card, or null
 * @param jobFunction or null
 * @param language in which mails go to a person who is not known yet
 */
public record ColleagueCommand(
        String given, String family, String email, String jobTitle, JobFunction jobFunction, Language language) {}
