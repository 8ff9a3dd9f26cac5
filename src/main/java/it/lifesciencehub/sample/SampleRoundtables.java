package it.lifesciencehub.sample;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.papers.GroupPaperForm;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.papers.PaperAudience;
import it.lifesciencehub.roundtables.OutsideBodyForm;
import it.lifesciencehub.roundtables.OutsideBodyService;
import it.lifesciencehub.roundtables.ReportForm;
import it.lifesciencehub.roundtables.ReportService;
import it.lifesciencehub.roundtables.ReportState;
import it.lifesciencehub.roundtables.RepresentationCommand;
import it.lifesciencehub.roundtables.RepresentationKind;
import it.lifesciencehub.roundtables.RepresentationService;
import it.lifesciencehub.roundtables.SittingForm;
import it.lifesciencehub.roundtables.SittingService;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Bodies of the programme's roundtables, who represents the association there, and sittings with and without report. */
@Singleton
@Startup
@DependsOn("SampleMeetings")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleRoundtables {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OutsideBodyService bodies;

    @Inject
    private RepresentationService representations;

    @Inject
    private SittingService sittings;

    @Inject
    private ReportService reports;

    @Inject
    private GroupPaperService papers;

    @Inject
    private GroupRoster roster;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(b) FROM OutsideBody b")) {
            return;
        }
        Caller.run(SampleStage.STAFF, this::make);
    }

    private void make() {
        Map<String, Long> made = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        for (CSVRecord row : data.rows("bodies")) {
            OutsideBodyForm form = new OutsideBodyForm();
            form.setName(row.get("name"));
            form.setLink(row.get("link"));
            form.setOrganisation(row.get("organisation"));
            form.setDecides(row.get("decides"));
            made.put(row.get("code"), bodies.add(row.get("group"), form));
            groups.put(row.get("code"), row.get("group"));
        }
        paper(groups.get("innovation"));
        data.rows("representations").forEach(row -> represent(row, made, groups));
        data.rows("sittings").forEach(row -> sit(row, made, groups));
    }

    private void paper(String slug) {
        GroupPaperForm form = new GroupPaperForm();
        form.setTitle(data.value("roundtable.paper.title"));
        form.setAudience(PaperAudience.MEMBERS);
        papers.add(
                group(slug).getId(),
                form,
                "osservazioni.txt",
                new ByteArrayInputStream(data.value("roundtable.paper.text").getBytes(StandardCharsets.UTF_8)));
    }

    private void represent(CSVRecord row, Map<String, Long> made, Map<String, String> groups) {
        List<Long> people = roster.on(group(groups.get(row.get("body"))).getId(), today()).stream()
                .map(GroupMember::personId)
                .distinct()
                .toList();
        representations.name(
                made.get(row.get("body")),
                new RepresentationCommand(
                        people.get(Integer.parseInt(row.get("member")) % people.size()),
                        null,
                        RepresentationKind.valueOf(row.get("kind")),
                        today().plusDays(Long.parseLong(row.get("from"))),
                        row.get("until").isEmpty() ? null : today().plusDays(Long.parseLong(row.get("until")))));
    }

    private void sit(CSVRecord row, Map<String, Long> made, Map<String, String> groups) {
        LocalDate day = today().plusDays(Long.parseLong(row.get("days")));
        if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
        }
        SittingForm form = new SittingForm();
        form.setBodyId(made.get(row.get("body")));
        form.setTitle(row.get("title"));
        form.setStartsAt(day.atTime(LocalTime.parse(row.get("begin"))));
        form.setEndsAt(form.getStartsAt().plusMinutes(Long.parseLong(row.get("minutes"))));
        form.setPlace(row.get("place"));
        form.setOnlineLink(row.get("link"));
        form.setAgenda(row.get("agenda"));
        String slug = groups.get(row.get("body"));
        Long sitting = sittings.plan(slug, form);
        if (row.get("state").isEmpty()) {
            return;
        }
        ReportForm report = new ReportForm();
        report.setWords(row.get("words"));
        report.setPresent(row.get("present"));
        report.setFollowUps(row.get("followUps"));
        report.setPapers(reports.choices(sitting).stream()
                .map(pin -> pin.versionId())
                .limit(1)
                .toList());
        reports.save(sitting, ReportService.NONE, report);
        reports.share(sitting, 1, ReportState.valueOf(row.get("state")));
    }

    private WorkGroup group(String slug) {
        return em.createNamedQuery(WorkGroup.BY_SLUG, WorkGroup.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }
}
