package it.lifesciencehub.registrations.web;

import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.registrations.BookingDesk;
import it.lifesciencehub.registrations.BookingDeskService;
import it.lifesciencehub.registrations.CompanyDesk;
import it.lifesciencehub.registrations.PlaceOutcome;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Booking: a place for oneself, and, for a delegate, places for colleagues in one go. */
@Named
@ViewScoped
public class RegistrationBookPage implements Serializable {

    @Inject
    private BookingDeskService desks;

    @Inject
    private RegistrationService registrations;

    @Inject
    private Ui ui;

    private final String requestKey = UUID.randomUUID().toString();
    private String slug;
    private Long company;
    private String done;
    private Long workplace;
    private boolean together;
    private BookingDesk desk;
    private CompanyDesk companyDesk;
    private List<PlaceOutcome> outcomes = List.of();
    private Map<Long, Boolean> chosen = new LinkedHashMap<>();
    private List<NewColleague> newcomers = new ArrayList<>(List.of(new NewColleague()));

    public void load() {
        desk = desks.desk(slug);
        if (!desk.workplaces().isEmpty()) {
            workplace = desk.workplaces().get(0).id();
        }
        if (company == null && !desk.companies().isEmpty()) {
            company = desk.companies().get(0).id();
        }
        if (company != null) {
            companyDesk = desks.company(desk.event().getId(), company);
        }
        if (done != null) {
            outcomes = desks.outcomes(desk.event().getId(), done);
        }
    }

    /** Books for the caller alone. */
    public String bookMyself() {
        registrations.register(new RegisterCommand(
                desk.event().getId(),
                desk.workplaces().isEmpty() ? null : workplace,
                List.of(Caller.requirePersonId()),
                List.of(),
                requestKey));
        return result();
    }

    /** Books for the colleagues that are ticked and those who were typed in. */
    public String bookColleagues() {
        registrations.register(new RegisterCommand(
                desk.event().getId(),
                company,
                chosen.entrySet().stream()
                        .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                newcomers.stream()
                        .filter(newcomer -> !newcomer.isEmpty())
                        .map(newcomer -> newcomer.command(ui.getLanguage()))
                        .toList(),
                together,
                requestKey));
        return result();
    }

    /** One more empty line for a colleague. */
    public void addLine() {
        if (newcomers.size() < 10) {
            newcomers.add(new NewColleague());
        }
    }

    private String result() {
        return "/registrations/book?faces-redirect=true&slug=" + slug + (company == null ? "" : "&company=" + company)
                + "&done=" + requestKey;
    }

    public List<Option> getWorkplaces() {
        return desk.workplaces().stream()
                .map(place -> new Option(place.id(), place.name()))
                .toList();
    }

    /** Whether the delegate acts for more than one company. */
    public boolean isSeveralCompanies() {
        return desk.companies().size() > 1;
    }

    public List<OrganisationName> getCompanies() {
        return desk.companies();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Long getCompany() {
        return company;
    }

    public void setCompany(Long company) {
        this.company = company;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Long getWorkplace() {
        return workplace;
    }

    public void setWorkplace(Long workplace) {
        this.workplace = workplace;
    }

    /** Whether the colleagues come together or not at all. */
    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public BookingDesk getDesk() {
        return desk;
    }

    public CompanyDesk getCompanyDesk() {
        return companyDesk;
    }

    public List<PlaceOutcome> getOutcomes() {
        return outcomes;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public List<NewColleague> getNewcomers() {
        return newcomers;
    }
}
