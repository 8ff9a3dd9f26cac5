package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignState;
import it.lifesciencehub.invitations.Exclusion;
import it.lifesciencehub.invitations.InvitationState;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/** How states of campaigns and invitations look. */
@Named
@ApplicationScoped
public class CampaignLook {

    @Inject
    private Ui ui;

    public String chip(CampaignState state) {
        return switch (state) {
            case DRAFT, STOPPED -> "neutral";
            case PLANNED, SENDING -> "warn";
            case SENT -> "ok";
        };
    }

    public String chipOf(InvitationState state) {
        return switch (state) {
            case ACCEPTED, NOMINATED -> "ok";
            case TENTATIVE -> "warn";
            case BOUNCED -> "bad";
            default -> "neutral";
        };
    }

    /** What stands with an invitation: the person's own words, or why it was not sent. */
    public String note(String note) {
        boolean exclusion = note != null
                && Arrays.stream(Exclusion.values()).anyMatch(one -> one.name().equals(note));
        return exclusion ? Texts.get(ui.getLanguage(), "invitations", "exclusion." + note, "") : note;
    }
}
