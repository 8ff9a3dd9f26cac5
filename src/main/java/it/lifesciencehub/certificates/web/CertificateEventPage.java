package it.lifesciencehub.certificates.web;

import it.lifesciencehub.certificates.CertificateRow;
import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/** The certificates of an event for staff: issue and revoke. */
@Named
@ViewScoped
public class CertificateEventPage implements Serializable {

    private static final String FEATURE = "certificates";

    @EJB
    private EventPageService events;

    @EJB
    private CertificateService certificates;

    @Inject
    private Clock clock;

    private Long id;
    private Integer number;
    private String reason;
    private EventView view;
    private long wanting;
    private Page<CertificateRow> page = Page.empty();

    public void load() {
        view = events.open(id);
        wanting = certificates.wanting(id);
        page = certificates.list(id, PageRequest.of(number));
    }

    public String issue() {
        int issued = certificates.issue(id);
        PageMessages.done(FEATURE, "event.issued", issued);
        return "/certificates/event?faces-redirect=true&id=" + id;
    }

    public String revoke(Long certificateId) {
        certificates.revoke(certificateId, reason);
        PageMessages.done(FEATURE, "event.revoked");
        return "/certificates/event?faces-redirect=true&id=" + id + (number == null ? "" : "&page=" + number);
    }

    public boolean isOver() {
        return view.event().isPublished() && view.event().isOver(clock.instant());
    }

    public EventView getView() {
        return view;
    }

    public long getWanting() {
        return wanting;
    }

    public Page<CertificateRow> getPage() {
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
