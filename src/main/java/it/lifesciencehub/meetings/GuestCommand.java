package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.Language;

/** Somebody to be invited to one meeting, or who is just there; the address may then be empty. */
public record GuestCommand(String name, String email, String organisation, Language language) {

    public GuestCommand {
        name = name == null ? "" : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        organisation = organisation == null ? "" : organisation.strip();
        language = language == null ? Language.IT : language;
    }
}
