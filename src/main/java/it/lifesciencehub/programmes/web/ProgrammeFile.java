package it.lifesciencehub.programmes.web;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.programmes.ProgrammeDay;
import it.lifesciencehub.programmes.ProgrammeService;
import it.lifesciencehub.programmes.ProgrammeView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programme on paper: a section for each day, in it what is everybody's and then one track after the other. */
@ApplicationScoped
public class ProgrammeFile implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/events/([^/]+)/programme\\.pdf");

    @EJB
    private ProgrammeService programmes;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        ProgrammeView view = programmes.show(address.group(1));
        return new Made(
                Texts.get(
                        language,
                        "programmes",
                        "pdf.file",
                        view.event().getTitle().in(language)),
                document(view, language));
    }

    static PdfDocument document(ProgrammeView view, Language language) {
        Event event = view.event();
        PdfDocument document = new PdfDocument(language, event.getTitle().in(language));
        document.paragraph(event.getSummary().in(language));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text(language, "pdf.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
        if (!event.getPlace().line().isEmpty()) {
            facts.put(text(language, "pdf.where"), event.getPlace().line());
        }
        document.facts(facts);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale());
        for (ProgrammeDay day : view.days()) {
            document.section(format.format(day.day()));
            tracks(day, language).forEach((track, sessions) -> {
                if (day.byTrack()) {
                    document.subsection(track.isEmpty() ? text(language, "pdf.everybody") : track);
                }
                document.table(table(sessions, language));
            });
        }
        return document;
    }

    /** What is everybody's first, then the tracks in the order of the columns; one entry where there are none. */
    private static Map<String, List<EventSession>> tracks(ProgrammeDay day, Language language) {
        Map<String, List<EventSession>> tracks = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(""),
                        day.byTrack() ? day.columns().stream().map(name -> name.in(language)) : Stream.of())
                .forEach(name -> tracks.put(
                        name,
                        day.slots().stream()
                                .map(ProgrammeDay.Slot::session)
                                .filter(session -> name.equals(nameOf(session, day, language)))
                                .toList()));
        day.slots().stream()
                .map(ProgrammeDay.Slot::session)
                .filter(session -> !tracks.containsKey(nameOf(session, day, language)))
                .forEach(session -> tracks.computeIfAbsent(
                        nameOf(session, day, language),
                        name -> day.slots().stream()
                                .map(ProgrammeDay.Slot::session)
                                .filter(other -> name.equals(nameOf(other, day, language)))
                                .toList()));
        tracks.values().removeIf(List::isEmpty);
        return tracks;
    }

    private static String nameOf(EventSession session, ProgrammeDay day, Language language) {
        return day.byTrack() ? session.getTrack().in(language) : "";
    }

    private static PdfTable table(List<EventSession> sessions, Language language) {
        PdfTable table = PdfTable.of(
                text(language, "pdf.time"),
                text(language, "pdf.session"),
                text(language, "pdf.speakers"),
                text(language, "pdf.room"));
        for (EventSession session : sessions) {
            table.row(
                    Moments.time(session.getStartsAt()) + "–" + Moments.time(session.getEndsAt()),
                    session.getTitle().in(language),
                    session.getSpeakers().stream()
                            .map(speaker -> speaker(speaker, language))
                            .collect(Collectors.joining("; ")),
                    session.getRoom());
        }
        return table;
    }

    private static String speaker(EventSpeaker speaker, Language language) {
        String organisation = speaker.getOrganisationName();
        String name = speaker.getName() + (organisation == null || organisation.isBlank() ? "" : ", " + organisation);
        return speaker.isModerator() ? name + " (" + Texts.get(language, "events", "show.moderator") + ")" : name;
    }

    private static String text(Language language, String key) {
        return Texts.get(language, "programmes", key);
    }
}
