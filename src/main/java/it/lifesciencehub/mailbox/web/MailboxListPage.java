package it.lifesciencehub.mailbox.web;

import it.lifesciencehub.mailbox.IncomingOutcome;
import it.lifesciencehub.mailbox.IncomingRow;
import it.lifesciencehub.mailbox.MailboxService;
import it.lifesciencehub.mailbox.MailboxState;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What came into the mailbox and concerned the hub, for staff. */
@Named
@RequestScoped
public class MailboxListPage {

    @Inject
    private MailboxService mailbox;

    private Integer number;
    private Page<IncomingRow> page = Page.empty();
    private MailboxState state;

    public void load() {
        page = mailbox.list(PageRequest.of(number));
        state = mailbox.state();
    }

    /** The chip's kind in the visual language. */
    public String chip(IncomingOutcome outcome) {
        return switch (outcome) {
            case NOTED, IGNORED -> "neutral";
            case GIVEN_BACK, TRIED_AGAIN -> "info";
            case RETURNED -> "bad";
            case NO_PLACE, OUTDATED, NOT_THE_ATTENDEE, TOO_LATE, UNKNOWN -> "warn";
        };
    }

    public Page<IncomingRow> getPage() {
        return page;
    }

    public MailboxState getState() {
        return state;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
