package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonAddresses;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The e-mail addresses of the caller. A new one becomes theirs when they use the link that was sent to it: until then it
 * is but a pending link, so that nobody can keep an address from its owner. One that is somebody else's answers alike,
 * and its owner is told.
 */
@Stateless
@Guarded
public class MyAddressService {

    private static final int MOST = 10;

    @Inject
    private AccountCheck check;

    @Inject
    private AccountPeople people;

    @Inject
    private AccountTokens tokens;

    @Inject
    private PersonAddresses addresses;

    @Inject
    private AttemptLimits limits;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditTrail audit;

    @Allow(Role.PERSON)
    public MyAddresses list() {
        Person person = check.own().getPerson();
        return new MyAddresses(
                person.getEmails().stream()
                        .sorted(Comparator.comparing(PersonEmail::isMain)
                                .reversed()
                                .thenComparing(PersonEmail::getAddress))
                        .map(email -> new MyAddresses.Address(
                                email.getId(), email.getAddress(), email.isMain(), email.isProven()))
                        .toList(),
                tokens.proofs(person).stream()
                        .map(token -> new MyAddresses.Pending(token.getId(), token.getAddress(), token.getExpiresAt()))
                        .toList());
    }

    /** @param password the caller's own: with the address somebody could sign in */
    @Allow(Role.PERSON)
    public void add(String typed, String password) {
        new Fields().address("newAddress", typed).require();
        String address = PersonEmail.normalised(typed);
        Person person = check.ownLocked(password).getPerson();
        if (person.getEmails().stream().anyMatch(email -> email.getAddress().equals(address))) {
            throw new Refusal(List.of(new Problem("newAddress", AccountReason.ADDRESS_THERE)));
        }
        if (person.getEmails().size() + tokens.proofs(person).size() >= MOST) {
            throw new Refusal(AccountReason.TOO_MANY_ADDRESSES, MOST);
        }
        ask(person, address);
        record("accounts.address-asked-for", person, address);
    }

    /** Sends the link to an address once more: one that is pending, or one of the caller's that is not proven. */
    @Allow(Role.PERSON)
    public void sendAgain(String address) {
        Person person = check.own().getPerson();
        boolean known = tokens.proofs(person).stream()
                        .anyMatch(token -> token.getAddress().equals(address))
                || person.getEmails().stream()
                        .anyMatch(email -> email.getAddress().equals(address) && !email.isProven());
        if (!known) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        ask(person, address);
    }

    /** The same steps whether the address is free or somebody's; only whom the mail goes to differs. */
    private void ask(Person person, String address) {
        limits.requireRequest(address, Caller.current().remoteAddress());
        boolean fresh = tokens.proofs(person).stream()
                .filter(token -> token.getAddress().equals(address))
                .anyMatch(tokens::isFresh);
        if (fresh) {
            return;
        }
        Optional<Person> owner = people.person(address);
        String link = tokens.proofLink(person, address);
        if (owner.isPresent() && !owner.get().equals(person)) {
            mails.addressTaken(owner.get(), address);
        } else {
            mails.proof(person, address, link);
        }
    }

    /** Ends a pending link. */
    @Allow(Role.PERSON)
    public void withdraw(Long tokenId) {
        Person person = check.own().getPerson();
        AccountToken token = tokens.proofs(person).stream()
                .filter(one -> one.getId().equals(tokenId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        tokens.end(token);
    }

    /** The address that a link proves; changes nothing. Only for the person who asked for it. */
    @Allow(Role.PERSON)
    public String view(String secret) {
        return tokens.requireProof(secret, check.own().getPerson()).getAddress();
    }

    /** Uses the link: the address is the caller's. */
    @Allow(Role.PERSON)
    public String prove(String secret) {
        Person person = check.own().getPerson();
        AccountToken token = tokens.requireProof(secret, person);
        String address = token.getAddress();
        Optional<Person> owner = people.person(address);
        if (owner.isPresent() && !owner.get().equals(person)) {
            throw new Refusal(AccountReason.PROOF_ENDED);
        }
        if (owner.isPresent()) {
            people.prove(person, address);
        } else {
            addresses.add(person, address);
            mails.addressAdded(person, address);
        }
        tokens.use(token, address);
        record("accounts.address-proven", person, address);
        return address;
    }

    /** From now on everything is sent there; the main address of before is told. */
    @Allow(Role.PERSON)
    public void makeMain(Long addressId, String password) {
        Person person = check.ownLocked(password).getPerson();
        PersonEmail email = own(person, addressId);
        if (!email.isProven()) {
            throw new Refusal(AccountReason.ADDRESS_NOT_PROVEN);
        }
        if (email.isMain()) {
            return;
        }
        String before = person.getEmail();
        addresses.makeMain(person, email);
        mails.mainChanged(person, before, email.getAddress());
        record("accounts.main-address-changed", person, before + " > " + email.getAddress());
    }

    @Allow(Role.PERSON)
    public void remove(Long addressId, String password) {
        Person person = check.ownLocked(password).getPerson();
        PersonEmail email = own(person, addressId);
        if (email.isMain()) {
            throw new Refusal(AccountReason.ADDRESS_IS_MAIN);
        }
        addresses.remove(person, email);
        tokens.endAll(email.getAddress());
        mails.addressRemoved(person, email.getAddress());
        record("accounts.address-removed", person, email.getAddress());
    }

    private static PersonEmail own(Person person, Long addressId) {
        return person.getEmails().stream()
                .filter(email -> email.getId().equals(addressId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    private void record(String action, Person person, String detail) {
        audit.record(action, "Person", person.getId(), person.getName(), detail);
    }
}
