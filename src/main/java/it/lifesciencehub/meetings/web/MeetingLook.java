package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AgendaItem;
import it.lifesciencehub.meetings.AnswerChoice;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.Participant;
import it.lifesciencehub.meetings.Quorum;
import it.lifesciencehub.shared.Holidays;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.stream.Collectors;

/** How states, answers and quorum are shown. */
@Named
@RequestScoped
public class MeetingLook {

    @Inject
    private Ui ui;

    public String chip(AnswerChoice choice) {
        if (choice == null) {
            return "wait";
        }
        return switch (choice) {
            case YES -> "ok";
            case ONLINE -> "info";
            case NO, SUBSTITUTE -> "neutral";
        };
    }

    public String chip(AttendanceMode mode) {
        return switch (mode) {
            case PRESENT -> "ok";
            case ONLINE -> "info";
            case EXCUSED, ABSENT -> "neutral";
        };
    }

    /** The roles in which somebody sits there, each once, for example "voting delegate". */
    public String roles(Participant one) {
        if (one.isGuest()) {
            return Texts.get(ui.getLanguage(), "meetings", "people.guest");
        }
        return one.capacities().stream()
                .map(capacity -> Texts.get(ui.getLanguage(), "groups", "role." + capacity.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String html(String markdown) {
        return Markdown.html(markdown);
    }

    public boolean isHoliday(Instant instant) {
        return Holidays.isHoliday(RomeTime.of(instant).toLocalDate());
    }

    /** "6 of 9 organisations; 5 are needed". */
    public String quorum(Quorum quorum) {
        return Texts.get(
                ui.getLanguage(), "meetings", "quorum.figures", quorum.present(), quorum.entitled(), quorum.needed());
    }

    public int minutes(Meeting meeting) {
        return meeting.getAgenda().stream().mapToInt(AgendaItem::getMinutes).sum();
    }
}
