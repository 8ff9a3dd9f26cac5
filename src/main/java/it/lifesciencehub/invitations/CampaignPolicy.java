package it.lifesciencehub.invitations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a campaign must be like, and when its mails may leave. */
final class CampaignPolicy {

    static final int MAX_NAME = 200;
    static final int MAX_SUBJECT = 200;
    static final int MAX_BODY = 8_000;
    /** Reminders to one person at most. */
    static final int MOST_REMINDERS = 2;

    private CampaignPolicy() {}

    /** A draft may lack texts; what is there must be right. */
    static void requireDraft(CampaignForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", form.getName(), MAX_NAME);
        if (form.getAudienceId() == null) {
            problems.add(new Problem("audience", CommonReason.REQUIRED));
        }
        boolean event = form.getEventId() != null;
        text(problems, "subjectIt", form.getSubjectIt(), MAX_SUBJECT, event);
        text(problems, "subjectEn", form.getSubjectEn(), MAX_SUBJECT, event);
        text(problems, "bodyIt", form.getBodyIt(), MAX_BODY, event);
        text(problems, "bodyEn", form.getBodyEn(), MAX_BODY, event);
        if (form.isNominating() && !event) {
            problems.add(new Problem("nominating", InvitationReason.NOMINATION_NEEDS_EVENT));
        }
        number(problems, "mostPerMonth", form.getMostPerMonth(), 1, 31, true);
        number(problems, "firstWave", form.getFirstWave(), 1, 100_000, false);
        number(problems, "secondAfterDays", form.getSecondAfterDays(), 1, 60, false);
        number(problems, "remindAfterDays", form.getRemindAfterDays(), 1, 60, false);
        if ((form.getFirstWave() == null) != (form.getSecondAfterDays() == null)) {
            problems.add(new Problem(
                    form.getFirstWave() == null ? "firstWave" : "secondAfterDays", InvitationReason.WAVES_INCOMPLETE));
        }
        Refusal.ofAny(problems);
    }

    /** Every problem that keeps it from being sent. */
    static List<Problem> missing(CampaignForm form, Event event, Instant now) {
        List<Problem> problems = new ArrayList<>();
        for (String[] one : new String[][] {
            {"subjectIt", form.getSubjectIt()},
            {"subjectEn", form.getSubjectEn()},
            {"bodyIt", form.getBodyIt()},
            {"bodyEn", form.getBodyEn()}
        }) {
            if (one[1] == null || one[1].isBlank()) {
                problems.add(new Problem(one[0], InvitationReason.LANGUAGE_MISSING));
            }
        }
        if (event != null && !takesAnswers(event, now)) {
            problems.add(new Problem("event", InvitationReason.EVENT_NOT_OPEN));
        }
        return problems;
    }

    static void requireSendable(CampaignForm form, Event event, Instant now) {
        Refusal.ofAny(missing(form, event, now));
    }

    /** Whether answers to invitations still count. */
    static boolean takesAnswers(Event event, Instant now) {
        return event.isPublished() && !event.isByInvitation() && now.isBefore(event.registrationEnd());
    }

    static void requirePlan(Instant when, Instant now) {
        if (when == null) {
            throw new Refusal(List.of(new Problem("plannedAt", CommonReason.REQUIRED)));
        }
        if (!when.isAfter(now)) {
            throw new Refusal(List.of(new Problem("plannedAt", InvitationReason.IN_THE_PAST)));
        }
        if (isNight(when)) {
            throw new Refusal(List.of(new Problem("plannedAt", InvitationReason.AT_NIGHT)));
        }
    }

    /** From 20 to 8 in Rome nothing leaves by itself. */
    static boolean isNight(Instant when) {
        return !RomeTime.isDaytime(when);
    }

    /**
     * Whether somebody is reminded: has not answered, and has heard nothing of it for some days.
     *
     * @param days at least 1, so that nobody is reminded twice on one day
     * @param most reminders in all
     */
    static boolean isToBeReminded(Invitation invitation, int days, int most, Instant now) {
        InvitationState state = invitation.getState();
        LocalDate today = RomeTime.of(now).toLocalDate();
        LocalDate last = invitation.getRemindedOn() != null
                ? invitation.getRemindedOn()
                : RomeTime.of(invitation.getSentAt() == null ? now : invitation.getSentAt())
                        .toLocalDate();
        return (state == InvitationState.SENT || state == InvitationState.SEEN)
                && invitation.getReminders() < most
                && !last.plusDays(days).isAfter(today);
    }

    /** The second wave's moment: so many days after, in the morning at nine. */
    static Optional<Instant> secondWave(Campaign campaign, Instant start) {
        if (campaign.getSecondAfterDays() == null) {
            return Optional.empty();
        }
        ZonedDateTime day = RomeTime.of(start).plusDays(campaign.getSecondAfterDays());
        return Optional.of(day.toLocalDate().atTime(9, 0).atZone(RomeTime.ZONE).toInstant());
    }

    private static void text(List<Problem> problems, String field, String text, int most, boolean event) {
        TextRules.notTooLong(problems, field, text, most);
        if (text == null) {
            return;
        }
        if (CampaignTemplate.hasLooseBraces(text)) {
            problems.add(new Problem(field, InvitationReason.BRACE_LOOSE));
        }
        for (String word : CampaignTemplate.words(text)) {
            Optional<CampaignTemplate.Placeholder> known = CampaignTemplate.Placeholder.of(word);
            if (known.isEmpty()) {
                problems.add(new Problem(field, InvitationReason.PLACEHOLDER_UNKNOWN, word));
            } else if (known.get().ofEvent() && !event) {
                problems.add(new Problem(field, InvitationReason.PLACEHOLDER_NEEDS_EVENT, word));
            }
        }
    }

    private static void number(
            List<Problem> problems, String field, Integer value, int least, int most, boolean required) {
        boolean wrong = value == null ? required : value < least || value > most;
        if (wrong) {
            problems.add(new Problem(field, InvitationReason.NUMBER_NOT_VALID));
        }
    }
}
