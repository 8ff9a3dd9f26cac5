package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.BookingDeskService;
import it.lifesciencehub.registrations.OfferService;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.registrations.RegistrationReason;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.registrations.RegistrationView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One place: where it stands and why, giving it back, and handing it to a colleague. */
@Named
@ViewScoped
public class RegistrationShowPage implements Serializable {

    private static final String FEATURE = "registrations";

    @Inject
    private PlaceService places;

    @Inject
    private BookingDeskService desks;

    @Inject
    private RegistrationService registrations;

    @Inject
    private OfferService offers;

    @Inject
    private Ui ui;

    private Long id;
    private RegistrationView view;
    private LocalDate takeUntil;
    private List<Option> colleagues = List.of();
    private Long colleague;
    private NewColleague newcomer = new NewColleague();

    public void load() {
        view = places.registration(id);
        takeUntil = view.registration().getTakeUntil() == null
                ? RomeTime.of(view.event().getStartsAt()).toLocalDate().minusDays(1)
                : RomeTime.of(view.registration().getTakeUntil().minusSeconds(1))
                        .toLocalDate();
        var organisation = view.registration().getOrganisation();
        if (view.changeable() && organisation != null && view.forCompany()) {
            colleagues = desks.company(view.event().getId(), organisation.getId()).colleagues().stream()
                    .filter(one -> one.status() == null)
                    .map(one -> new Option(one.personId(), one.name()))
                    .toList();
        }
    }

    public String cancel() {
        registrations.cancel(id);
        PageMessages.done("registrations", "show.cancelled");
        return here(id);
    }

    public String accept() {
        return said(offers.accept(id));
    }

    public String decline() {
        return said(offers.decline(id));
    }

    private String said(RegistrationStatus status) {
        PageMessages.done(FEATURE, "offer.said." + status.name());
        return here(id);
    }

    public String takeWithoutAsking() {
        offers.takeWithoutAsking(id, takeUntil);
        PageMessages.done(FEATURE, "show.takeSaved");
        return here(id);
    }

    public String askFirst() {
        offers.takeWithoutAsking(id, null);
        PageMessages.done(FEATURE, "show.askSaved");
        return here(id);
    }

    private static String here(Long id) {
        return "/registrations/show?faces-redirect=true&id=" + id;
    }

    public String handOver() {
        if (colleague == null && newcomer.isEmpty()) {
            throw new Refusal(RegistrationReason.NOBODY_CHOSEN);
        }
        Long next =
                registrations.handOver(id, colleague, colleague == null ? newcomer.command(ui.getLanguage()) : null);
        PageMessages.done("registrations", "show.handedOver");
        return here(next);
    }

    /** Whether a colleague's name can be put on it: by the company's delegate or by staff. */
    public boolean isHandable() {
        return view.changeable() && view.forCompany() && view.registration().getOrganisation() != null;
    }

    public boolean isMine() {
        return view.registration().getPerson().getId().equals(Caller.current().personId());
    }

    public LocalDate getTakeUntil() {
        return takeUntil;
    }

    public void setTakeUntil(LocalDate takeUntil) {
        this.takeUntil = takeUntil;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RegistrationView getView() {
        return view;
    }

    public List<Option> getColleagues() {
        return colleagues;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }

    public NewColleague getNewcomer() {
        return newcomer;
    }
}
