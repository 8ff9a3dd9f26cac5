package it.lifesciencehub.travel;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a mission, for staff: as a page, a document and a list. */
@Stateless
@Guarded
public class TravelReportService {

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private MeetingRows rows;

    /** Empty where no journey is begun. */
    @Allow(Role.STAFF)
    public Optional<TravelReport> report(Long eventId) {
        access.event(eventId);
        return access.of(eventId).map(this::report);
    }

    private TravelReport report(Travel travel) {
        List<MeetingRow> meetings = rows.all(travel);
        List<Registration> travellers = book.travellers(travel);
        Map<String, Long> companies = new TreeMap<>();
        travellers.stream()
                .filter(one -> one.getOrganisation() != null)
                .forEach(one -> companies.merge(one.getOrganisation().getName(), 1L, Long::sum));
        List<MeetingRow> held = meetings.stream()
                .filter(row -> row.status() == MeetingStatus.HELD)
                .toList();
        return new TravelReport(
                companies.entrySet().stream()
                        .map(one -> company(one.getKey(), one.getValue(), held))
                        .toList(),
                travellers.stream().map(one -> one.getPerson().getName()).toList(),
                book.legs(travel).stream().map(TravelLeg::getCountry).distinct().toList(),
                meetings,
                held.size(),
                meetings.stream()
                        .filter(row -> row.status() == MeetingStatus.CANCELLED)
                        .count(),
                held.stream().filter(MeetingRow::followUp).count());
    }

    private static TravelReport.Company company(String name, long travellers, List<MeetingRow> held) {
        return new TravelReport.Company(
                name,
                travellers,
                held.stream().filter(row -> row.companies().contains(name)).count(),
                held.stream()
                        .filter(row -> row.outcomes().stream()
                                .anyMatch(one -> one.followUp() && one.company().equals(name)))
                        .count());
    }

    @Allow(Role.STAFF)
    public PdfDocument pdf(Long eventId, Language language) {
        Travel travel = access.require(eventId);
        TravelReport report = report(travel);
        String title = travel.getEvent().getTitle().in(language);
        PdfDocument document = new PdfDocument(language, say(language, "report.title")).runningHead(title);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "mail.mission"), title);
        facts.put(
                say(language, "mail.when"),
                Moments.range(
                        language,
                        travel.getEvent().getStartsAt(),
                        travel.getEvent().getEndsAt()));
        facts.put(
                say(language, "report.countries"),
                report.countries().stream()
                        .map(code -> Countries.name(language, code))
                        .collect(Collectors.joining(", ")));
        facts.put(
                say(language, "report.companies"),
                String.valueOf(report.companies().size()));
        facts.put(
                say(language, "report.travellers"),
                String.valueOf(report.travellers().size()));
        facts.put(say(language, "report.held"), String.valueOf(report.held()));
        facts.put(say(language, "report.followUps"), String.valueOf(report.followUps()));
        facts.values().removeIf(String::isBlank);
        document.facts(facts);
        document.section(say(language, "report.companies"));
        PdfTable companies = PdfTable.of(
                        say(language, "report.company"),
                        say(language, "report.travellers"),
                        say(language, "report.held"),
                        say(language, "report.followUps"))
                .numbers(1, 2, 3);
        report.companies()
                .forEach(one -> companies.row(
                        one.name(),
                        String.valueOf(one.travellers()),
                        String.valueOf(one.meetings()),
                        String.valueOf(one.followUps())));
        document.table(companies);
        document.section(say(language, "meetings.title"));
        for (MeetingRow row : report.meetings()) {
            meeting(document, row, language);
        }
        return document;
    }

    private static void meeting(PdfDocument document, MeetingRow row, Language language) {
        document.subsection(row.body());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                say(language, "report.when"),
                Moments.day(language, row.day()) + " " + row.from().toLocalTime() + "–"
                        + row.to().toLocalTime() + " (" + row.offset() + ")");
        facts.put(say(language, "report.where"), row.city() + ", " + Countries.name(language, row.country()));
        facts.put(
                say(language, "report.status"),
                say(language, "status." + row.status().name()));
        facts.put(say(language, "report.companies"), String.join(", ", row.companies()));
        facts.values().removeIf(String::isBlank);
        document.facts(facts);
        document.points(
                row.outcomes().stream().map(one -> outcome(one, language)).toList());
    }

    static String outcome(MeetingRow.Outcome one, Language language) {
        StringBuilder text = new StringBuilder(one.company());
        if (one.followUp()) {
            text.append(" – ").append(say(language, "outcome.followUp"));
        }
        if (!one.note().isEmpty()) {
            text.append(": ").append(one.note());
        }
        if (!one.contacts().isEmpty()) {
            text.append(" (").append(one.contacts()).append(')');
        }
        return text.toString();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "travel", key, arguments);
    }
}
