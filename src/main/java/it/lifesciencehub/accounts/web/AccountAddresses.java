package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.MyAddressService;
import it.lifesciencehub.accounts.MyAddresses;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The part of the own account that holds the e-mail addresses. */
@Named
@ViewScoped
public class AccountAddresses implements Serializable {

    private static final String FEATURE = "accounts";
    private static final String AGAIN = "/accounts/mine?faces-redirect=true";

    @Inject
    private MyAddressService service;

    private MyAddresses all;
    private String chosen;
    private MyAddresses.Address selected;
    private String newAddress;
    private String password;

    public void load() {
        all = service.list();
        if (chosen != null) {
            Long id = AddressId.of(chosen);
            selected = all.addresses().stream()
                    .filter(address -> address.id().equals(id) && !address.main())
                    .findFirst()
                    .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        }
    }

    public String add() {
        service.add(newAddress, password);
        return done("addresses.sent", newAddress);
    }

    public String sendAgain(String address) {
        service.sendAgain(address);
        return done("addresses.sent", address);
    }

    public String withdraw(Long id) {
        service.withdraw(id);
        return done("addresses.withdrawn");
    }

    public String makeMain() {
        service.makeMain(selected.id(), password);
        return done("addresses.mainNow", selected.address());
    }

    public String remove() {
        service.remove(selected.id(), password);
        return done("addresses.removed", selected.address());
    }

    private static String done(String key, Object... arguments) {
        PageMessages.done(FEATURE, key, arguments);
        return AGAIN;
    }

    public MyAddresses getAll() {
        return all;
    }

    public MyAddresses.Address getSelected() {
        return selected;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getNewAddress() {
        return newAddress;
    }

    public void setNewAddress(String newAddress) {
        this.newAddress = newAddress;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
