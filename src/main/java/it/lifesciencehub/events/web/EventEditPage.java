package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventTexts;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What an event says of itself, in two languages side by side; where it belongs; its address. */
@Named
@ViewScoped
public class EventEditPage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    @EJB
    private EventCalendarService calendar;

    @EJB
    private AreaService areas;

    @Inject
    private Ui ui;

    private Long id;
    private String kind;
    private String series;
    private String area;
    private Long group;
    private String titleIt;
    private String titleEn;
    private String summaryIt;
    private String summaryEn;
    private String descriptionIt;
    private String descriptionEn;
    private String slug;
    private String contactEmail;
    private EventView view;

    public void load() {
        view = reader.open(id);
        Event event = view.event();
        kind = event.getKind().getCode();
        series = event.getSeries() == null ? null : event.getSeries().getCode();
        area = event.getArea() == null ? null : event.getArea().getCode();
        group = event.getGroup() == null ? null : event.getGroup().getId();
        titleIt = event.getTitle().getIt();
        titleEn = event.getTitle().getEn();
        summaryIt = event.getSummary().getIt();
        summaryEn = event.getSummary().getEn();
        descriptionIt = event.getDescription().getIt();
        descriptionEn = event.getDescription().getEn();
        slug = event.getSlug();
        contactEmail = event.getContactEmail();
    }

    public String save() {
        EventTexts texts = new EventTexts(
                kind,
                series,
                area,
                group,
                new LocalisedText(titleIt, titleEn),
                new LocalisedText(summaryIt, summaryEn),
                new LocalisedText(descriptionIt, descriptionEn),
                slug,
                contactEmail);
        events.changeTexts(id, view.event().getVersion(), texts);
        PageMessages.done("events", "edit.saved");
        return "/events/edit?faces-redirect=true&id=" + id;
    }

    public List<Option> getKinds() {
        return calendar.kinds().stream()
                .map(one -> new Option(one.getCode(), one.getName().in(ui.getLanguage())))
                .toList();
    }

    public List<Option> getSeriesOptions() {
        return calendar.series().stream()
                .map(one -> new Option(one.getCode(), one.getName().in(ui.getLanguage())))
                .toList();
    }

    public List<Option> getAreas() {
        return areas.areas().stream()
                .map(one -> new Option(one.getCode(), one.getName().in(ui.getLanguage())))
                .toList();
    }

    public List<Option> getGroups() {
        return areas.groups().stream()
                .map(one -> new Option(one.getId(), one.getName().in(ui.getLanguage())))
                .toList();
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
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

    public String getSummaryIt() {
        return summaryIt;
    }

    public void setSummaryIt(String summaryIt) {
        this.summaryIt = summaryIt;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getDescriptionIt() {
        return descriptionIt;
    }

    public void setDescriptionIt(String descriptionIt) {
        this.descriptionIt = descriptionIt;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
