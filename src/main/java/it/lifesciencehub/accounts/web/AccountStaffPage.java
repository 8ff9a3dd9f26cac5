package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.Newcomer;
import it.lifesciencehub.accounts.StaffAccountRow;
import it.lifesciencehub.accounts.StaffAccountService;
import it.lifesciencehub.accounts.StaffInvitationRow;
import it.lifesciencehub.accounts.StaffInviteCommand;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Role;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Staff and administrators, and those invited to become so. */
@Named
@ViewScoped
public class AccountStaffPage implements Serializable {

    private static final String AGAIN = "/accounts/staff?faces-redirect=true";

    @Inject
    private StaffAccountService service;

    @Inject
    private Ui ui;

    private List<StaffAccountRow> rows = List.of();
    private List<StaffInvitationRow> invitations = List.of();
    private String givenName;
    private String familyName;
    private String address;
    private Role role = Role.STAFF;
    private Language language;

    public void load() {
        rows = service.list();
        invitations = service.invitations();
        language = ui.getLanguage();
    }

    public String invite() {
        service.invite(new StaffInviteCommand(new Newcomer(givenName, familyName, address, language), role));
        PageMessages.done("accounts", "staff.invited", address);
        return AGAIN;
    }

    public String withdraw(Long id) {
        service.withdrawInvitation(id);
        PageMessages.done("accounts", "staff.withdrawn");
        return AGAIN;
    }

    public String makeAdministrator(StaffAccountRow row) {
        return change(row, Role.ADMINISTRATOR);
    }

    public String makeStaff(StaffAccountRow row) {
        return change(row, Role.STAFF);
    }

    public String removeFromStaff(StaffAccountRow row) {
        return change(row, Role.PERSON);
    }

    private String change(StaffAccountRow row, Role to) {
        service.changeRole(row.id(), to);
        PageMessages.done("accounts", "staff.changed", row.name());
        return AGAIN;
    }

    public String disable(StaffAccountRow row) {
        service.disable(row.id());
        PageMessages.done("accounts", "staff.disabledDone", row.name());
        return AGAIN;
    }

    public String enable(StaffAccountRow row) {
        service.enable(row.id());
        PageMessages.done("accounts", "staff.enabledDone", row.name());
        return AGAIN;
    }

    public boolean isMyself(StaffAccountRow row) {
        return row.id().equals(Caller.current().accountId());
    }

    public String roleName(Role of) {
        return Texts.get(ui.getLanguage(), "accounts", "role." + of.name());
    }

    public List<Option> getRoles() {
        return Stream.of(Role.STAFF, Role.ADMINISTRATOR)
                .map(choice -> new Option(choice, roleName(choice)))
                .toList();
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui.getLanguage(), "accounts", "language");
    }

    public List<StaffAccountRow> getRows() {
        return rows;
    }

    public List<StaffInvitationRow> getInvitations() {
        return invitations;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
