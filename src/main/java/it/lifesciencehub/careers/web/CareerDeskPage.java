package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerClassService;
import it.lifesciencehub.careers.CareerCompanyService;
import it.lifesciencehub.careers.CareerDayService;
import it.lifesciencehub.careers.CareerDesk;
import it.lifesciencehub.careers.ClassForm;
import it.lifesciencehub.careers.ContactForm;
import it.lifesciencehub.careers.SlotsForm;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The staff's page of a career day: phases, slots, companies and classes. */
@Named
@ViewScoped
public class CareerDeskPage implements Serializable {

    static final String FEATURE = "careers";

    @EJB
    private EventPageService events;

    @EJB
    private CareerDayService days;

    @EJB
    private CareerCompanyService companies;

    @EJB
    private CareerClassService classes;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private CareerDesk desk;
    private final SlotsForm slots = new SlotsForm();
    private final ContactForm contact = new ContactForm();
    private final ClassForm schoolClass = new ClassForm();

    public void load() {
        event = events.open(AddressId.of(id));
        desk = days.desk(event.event().getId());
        slots.setFirst(RomeTime.local(event.event().getStartsAt()));
    }

    public String save() {
        days.save(event.event().getId(), desk.version(), desk.form());
        return done("desk.saved");
    }

    public String addSlots() {
        return done("slots.added", days.addSlots(event.event().getId(), slots));
    }

    public String removeSlot(Long slotId) {
        days.removeSlot(slotId);
        return done("slots.removed");
    }

    public String remind() {
        return done("progress.reminded", days.remind(event.event().getId()));
    }

    public String ask() {
        companies.ask(event.event().getId(), contact);
        return done("companies.asked");
    }

    public String write(Long companyId) {
        companies.write(companyId);
        return done("companies.written");
    }

    public String revoke(Long companyId) {
        companies.revoke(companyId);
        return done("companies.revoked");
    }

    public String remove(Long companyId) {
        companies.remove(companyId);
        return done("companies.removed");
    }

    public String enter() {
        classes.add(event.event().getId(), schoolClass);
        return done("classes.entered");
    }

    public String confirm(Long classId) {
        classes.confirm(classId);
        return done("classes.confirmed");
    }

    private String done(String key, Object... arguments) {
        PageMessages.done(FEATURE, key, arguments);
        return "/careers/desk?faces-redirect=true&id=" + id;
    }

    /** Whether the frame was written once, so that the rest can follow. */
    public boolean isFramed() {
        return desk.phase() != null;
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui.getLanguage(), FEATURE, "language");
    }

    public EventView getEvent() {
        return event;
    }

    public CareerDesk getDesk() {
        return desk;
    }

    public SlotsForm getSlots() {
        return slots;
    }

    public ContactForm getContact() {
        return contact;
    }

    public ClassForm getSchoolClass() {
        return schoolClass;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
