package it.lifesciencehub.meetings.web;

import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AgendaDraft;
import it.lifesciencehub.meetings.AgendaItem;
import it.lifesciencehub.meetings.AgendaKind;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingForm;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.meetings.SeriesPolicy;
import it.lifesciencehub.meetings.SeriesRule;
import it.lifesciencehub.meetings.SeriesScope;
import it.lifesciencehub.shared.Holidays;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A meeting on one screen: when, where, agenda; a new one where none is named, and then perhaps a series. */
@Named
@ViewScoped
public class MeetingEditPage implements Serializable {

    private static final String FEATURE = "meetings";
    private static final int NOTICE_DAYS = 14;

    @EJB
    private MeetingPageService reader;

    @EJB
    private MeetingService meetings;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private WorkGroup group;
    private Meeting meeting;
    private String titleIt;
    private String titleEn;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String venueName;
    private String venueAddress;
    private String municipality;
    private String onlineLink;
    private Integer seats;
    private String scope = SeriesScope.THIS.name();
    private final AgendaForm agenda = new AgendaForm();
    private final SeriesForm series = new SeriesForm();
    private List<Option> papers = List.of();

    public void load() {
        group = reader.group(slug);
        papers = reader.paperChoices(group.getId()).stream()
                .map(paper -> new Option(paper.versionId(), paper.label()))
                .toList();
        if (isFresh()) {
            propose();
        } else {
            fill();
        }
    }

    /** In two weeks, on a working day's afternoon, in the group's name. */
    private void propose() {
        titleIt = Texts.get(Language.IT, FEATURE, "edit.title", group.getName().in(Language.IT));
        titleEn = Texts.get(Language.EN, FEATURE, "edit.title", group.getName().in(Language.EN));
        LocalDate day = RomeTime.today(clock).plusDays(NOTICE_DAYS);
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || Holidays.isHoliday(day)) {
            day = day.plusDays(1);
        }
        startsAt = day.atTime(LocalTime.of(15, 0));
        endsAt = startsAt.plusMinutes(90);
        agenda.fill(AgendaForm.template(ui.getLanguage()));
    }

    private void fill() {
        meeting = MeetingPath.of(reader.open(AddressId.of(id)), slug);
        titleIt = meeting.getEvent().getTitle().getIt();
        titleEn = meeting.getEvent().getTitle().getEn();
        startsAt = RomeTime.local(meeting.getEvent().getStartsAt());
        endsAt = RomeTime.local(meeting.getEvent().getEndsAt());
        EventPlace place = meeting.getEvent().getPlace();
        venueName = place.venueName();
        venueAddress = place.venueAddress();
        municipality = place.municipality();
        onlineLink = place.onlineLink();
        seats = reader.seats(meeting.getId());
        agenda.fill(meeting.getAgenda().stream().map(AgendaItem::draft).toList());
    }

    public void addItem() {
        agenda.add();
    }

    public void removeItem(AgendaRow row) {
        agenda.remove(row);
        PageMessages.done(FEATURE, "edit.removed", row.getTitle() == null ? "" : row.getTitle());
    }

    public void up(AgendaRow row) {
        moved(row, agenda.move(row, -1));
    }

    public void down(AgendaRow row) {
        moved(row, agenda.move(row, 1));
    }

    private static void moved(AgendaRow row, int place) {
        PageMessages.done(FEATURE, "edit.moved", row.getTitle() == null ? "" : row.getTitle(), place);
    }

    /** Works the times out again for what was typed, without a script. */
    public void recount() {
        agenda.arrange();
    }

    public void takeLast() {
        List<AgendaDraft> last = reader.lastAgenda(group.getId());
        if (last.isEmpty()) {
            PageMessages.warn(FEATURE, "edit.noLast");
            return;
        }
        agenda.fill(last);
        PageMessages.done(FEATURE, "edit.tookLast", last.size());
    }

    public String save() {
        MeetingForm form = form();
        if (!isFresh()) {
            meetings.change(meeting.getId(), meeting.getVersion(), form, SeriesScope.valueOf(scope));
            PageMessages.done(FEATURE, meeting.getState().isOut() ? "edit.savedAndTold" : "edit.saved");
            return to(meeting.getId());
        }
        SeriesRule rule = series.rule(startsAt == null ? null : startsAt.toLocalDate());
        if (rule == null) {
            Long made = meetings.plan(group.getId(), form);
            PageMessages.done(FEATURE, "edit.planned");
            return to(made);
        }
        meetings.planSeries(group.getId(), form, rule);
        List<LocalDate> days = SeriesPolicy.days(rule);
        PageMessages.done(FEATURE, "edit.plannedSeries", days.size());
        long holidays = days.stream().filter(Holidays::isHoliday).count();
        if (holidays > 0) {
            PageMessages.warn(FEATURE, "edit.onHolidays", holidays);
        }
        return "/meetings/list?faces-redirect=true&slug=" + slug;
    }

    private MeetingForm form() {
        return new MeetingForm(
                new LocalisedText(titleIt, titleEn),
                new EventTimes(
                        RomeTime.instant(startsAt),
                        RomeTime.instant(endsAt),
                        new EventPlace(venueName, venueAddress, municipality, onlineLink)),
                seats,
                agenda.drafts());
    }

    private String to(Long meetingId) {
        return "/meetings/show?faces-redirect=true&slug=" + slug + "&id=" + meetingId;
    }

    /** When the row begins, or null where the start is not known. */
    public Instant startOf(int index) {
        List<Instant> starts = agenda.starts(startsAt);
        return index < starts.size() ? starts.get(index) : null;
    }

    public long getOverrun() {
        return agenda.overrun(startsAt, endsAt);
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isOnHoliday() {
        return startsAt != null && Holidays.isHoliday(startsAt.toLocalDate());
    }

    public List<Option> getKinds() {
        return Option.of(AgendaKind.class, ui.getLanguage(), FEATURE, "agendaKind");
    }

    public List<Option> getFrequencies() {
        return series.frequencies(ui.getLanguage());
    }

    public List<Option> getScopes() {
        return Option.of(SeriesScope.class, ui.getLanguage(), FEATURE, "scope").stream()
                .map(option -> new Option(option.value().toString(), option.label()))
                .toList();
    }

    public WorkGroup getGroup() {
        return group;
    }

    /** The meeting that is changed, or null for a new one. */
    public Meeting getMeeting() {
        return meeting;
    }

    public AgendaForm getAgenda() {
        return agenda;
    }

    public SeriesForm getSeries() {
        return series;
    }

    public List<Option> getPapers() {
        return papers;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getVenueName() {
        return venueName;
    }

    public void setVenueName(String venueName) {
        this.venueName = venueName;
    }

    public String getVenueAddress() {
        return venueAddress;
    }

    public void setVenueAddress(String venueAddress) {
        this.venueAddress = venueAddress;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }
}
