package it.lifesciencehub.minutes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.MeetingView;
import it.lifesciencehub.meetings.Participant;
import it.lifesciencehub.meetings.Quorum;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts minutes into the one text that is approved (CommonMark, headings from the first level): where and when, who was
 * there, each item with decisions and actions, the comments with their answers. The same minutes always give the same
 * text.
 */
final class MinutesWriter {

    /** Headings in what people wrote stand below those of the minutes. */
    private static final Pattern BELOW = Pattern.compile("(?m)^(#{1,4} )");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    MinutesWriter(Language language) {
        this.language = language;
    }

    /** @param by who approves, at {@code now} */
    String write(Minutes minutes, MeetingView view, List<MinutesComment> comments, String by, Instant now) {
        Event event = minutes.getMeeting().getEvent();
        heading(1, event.getTitle().in(language));
        fact("text.group", minutes.getMeeting().getGroup().getName().in(language));
        fact("text.when", Moments.range(language, event.getStartsAt(), event.getEndsAt()));
        String place = event.getPlace().line();
        fact("text.where", place.isEmpty() ? say("text.online") : place);
        paragraph("");
        attendance(view);
        minutes.getEntries().stream().filter(entry -> !entry.isBlank()).forEach(this::entry);
        if (!comments.isEmpty()) {
            heading(2, say("text.comments"));
            comments.forEach(this::comment);
        }
        heading(2, say("text.approval"));
        paragraph(say("text.approved", by, Moments.dateTime(language, now)));
        return text.toString().strip() + "\n";
    }

    private void attendance(MeetingView view) {
        heading(2, say("text.attendance"));
        for (AttendanceMode mode : AttendanceMode.values()) {
            List<String> names = view.participants().stream()
                    .filter(one -> one.mode() == mode)
                    .map(this::named)
                    .toList();
            if (!names.isEmpty()) {
                text.append("**")
                        .append(say("text.mode." + mode))
                        .append("**\n\n")
                        .append(names.stream().map(name -> "- " + name).collect(Collectors.joining("\n")))
                        .append("\n\n");
            }
        }
        Quorum quorum = view.meeting().getQuorum();
        if (quorum != null) {
            paragraph(say(
                    quorum.reached() ? "text.quorum" : "text.noQuorum",
                    quorum.present(),
                    quorum.entitled(),
                    quorum.needed()));
        }
    }

    private String named(Participant one) {
        String name = one.name();
        if (!one.organisations().isEmpty()) {
            name += " (" + one.organisations() + ")";
        }
        return one.standsInFor().isEmpty() ? name : name + ", " + say("text.standsIn", one.standsInFor());
    }

    private void entry(MinutesEntry entry) {
        heading(
                2,
                entry.getItem() == null
                        ? say("entry.other")
                        : entry.getPosition() + ". " + entry.getItem().getTitle());
        if (!entry.getText().isBlank()) {
            paragraph(BELOW.matcher(entry.getText()).replaceAll("##$1"));
        }
        for (Decision decision : entry.getDecisions()) {
            paragraph("**" + say("text.decision", decision.getYear() + "/" + decision.getNumber()) + "** "
                    + decision.getText());
        }
        for (ActionItem action : entry.getActions()) {
            StringBuilder line = new StringBuilder("**" + say("text.action") + "** " + action.getText());
            if (!action.getOwnerName().isEmpty()) {
                line.append(" – ").append(action.getOwnerName());
            }
            if (action.getDueOn() != null) {
                line.append(", ").append(say("text.due", Moments.day(language, action.getDueOn())));
            }
            paragraph(line.toString());
        }
    }

    private void comment(MinutesComment comment) {
        String about = comment.getEntry() == null || comment.getEntry().getItem() == null
                ? ""
                : " (" + comment.getEntry().getPosition() + ")";
        paragraph("**" + comment.getNumber() + ". " + comment.getAuthorName() + about + "**: " + comment.getText());
        String answer = comment.getAnswer() == null || comment.getAnswer().isBlank() ? "" : " " + comment.getAnswer();
        paragraph("*" + say("outcome." + comment.getOutcome()) + "*" + answer);
    }

    private void fact(String key, String value) {
        text.append("- **").append(say(key)).append("** ").append(value).append('\n');
    }

    private void heading(int level, String words) {
        text.append("#".repeat(level))
                .append(' ')
                .append(words.replaceAll("\\s+", " "))
                .append("\n\n");
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private String say(String key, Object... arguments) {
        return Texts.get(language, "minutes", key, arguments);
    }
}
