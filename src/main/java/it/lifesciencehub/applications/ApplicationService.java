package it.lifesciencehub.applications;

import it.lifesciencehub.accounts.AttemptLimits;
import it.lifesciencehub.membership.CategoryChoice;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.people.PeopleReason;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What applicants do. Nobody needs an account: who holds a private link may follow and complete the application that it
 * was made for, and no other. Known and unknown addresses are answered alike.
 */
@Stateless
@Guarded
public class ApplicationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ApplicationBook book;

    @Inject
    private ApplicationMails mails;

    @Inject
    private AttemptLimits limits;

    @Inject
    private ApplicationAnswers answers;

    /** Categories that take applications, in their order. */
    @Allow(Role.ANYONE)
    public List<CategoryChoice> categories() {
        return open().stream().map(CategoryChoice::of).toList();
    }

    /**
     * Keeps an unfinished application and mails the link by which it is completed.
     *
     * @param trap what stands in the field that people do not see; whoever fills it in gets the same answer, and no more
     * @param shown the language in which the page was shown
     */
    @Allow(Role.ANYONE)
    public void saveDraft(ApplicationForm form, String trap, Language shown) {
        begin(form, ApplicationAct.SAVE, trap, shown);
    }

    /** Sends an application. Parameters as in {@link #saveDraft}. */
    @Allow(Role.ANYONE)
    public void send(ApplicationForm form, String trap, Language shown) {
        begin(form, ApplicationAct.SUBMIT, trap, shown);
    }

    private void begin(ApplicationForm form, ApplicationAct act, String trap, Language shown) {
        form.normalise();
        require(form, act == ApplicationAct.SUBMIT, false);
        limits.requireRequest(form.getEmail(), Caller.current().remoteAddress());
        if (trap != null && !trap.isBlank()) {
            return;
        }
        MembershipApplication application = new MembershipApplication(act, form, category(form), clock.instant());
        acknowledge(application, form, shown);
        book.begun(application, act);
        if (act == ApplicationAct.SUBMIT) {
            mails.received(application);
        } else {
            mails.saved(application);
        }
    }

    /** @param token the secret of a private link */
    @Allow(Role.ANYONE)
    public ApplicationView view(String token) {
        MembershipApplication application = book.ofLink(token);
        return ApplicationView.of(application, book.steps(application));
    }

    /**
     * Keeps what was changed: a draft may stay unfinished, one that was sent must stay whole. The address stays, for the
     * link was sent to it.
     *
     * @param version the version that the form was filled with
     */
    @Allow(Role.ANYONE)
    public void save(String token, long version, ApplicationForm form, Language shown) {
        MembershipApplication application = book.ofLinkLocked(token, version);
        boolean draft = application.getStatus() == ApplicationStatus.DRAFT;
        List<String> changed = write(application, form, !draft, shown);
        if (!changed.isEmpty()) {
            book.byApplicant(application, draft ? ApplicationAct.SAVE : ApplicationAct.CORRECT, "", changed);
        }
    }

    /** Sends a draft. Parameters as in {@link #save}. */
    @Allow(Role.ANYONE)
    public void submit(String token, long version, ApplicationForm form, Language shown) {
        MembershipApplication application = book.ofLinkLocked(token, version);
        write(application, form, true, shown);
        book.byApplicant(application, ApplicationAct.SUBMIT, "", List.of());
        mails.received(application);
    }

    /** Answers what staff have asked. */
    @Allow(Role.ANYONE)
    public void answer(String token, long version, String answer) {
        MembershipApplication application = book.ofLinkLocked(token, version);
        refuse(ApplicationPolicy.problemsOfText("answer", answer, true));
        book.byApplicant(application, ApplicationAct.ANSWER, answer, List.of());
    }

    /** @param reason may be empty */
    @Allow(Role.ANYONE)
    public void withdraw(String token, long version, String reason) {
        MembershipApplication application = book.ofLinkLocked(token, version);
        refuse(ApplicationPolicy.problemsOfText("withdrawReason", reason, false));
        book.byApplicant(application, ApplicationAct.WITHDRAW, reason, List.of());
        mails.withdrawn(application);
    }

    /** Mails new links to whoever has applications under this address; the answer does not tell whether there are any. */
    @Allow(Role.ANYONE)
    public void askForLink(String email) {
        String address = EmailAddress.normalised(email);
        if (address == null) {
            refuse(List.of(new Problem("email", CommonReason.REQUIRED)));
        }
        if (!EmailAddress.isValid(address)) {
            refuse(List.of(new Problem("email", PeopleReason.EMAIL_NOT_VALID)));
        }
        limits.requireRequest(address, Caller.current().remoteAddress());
        answers.toAddress(address, Caller.current());
    }

    /** @return names of the fields that were changed */
    private List<String> write(MembershipApplication application, ApplicationForm form, boolean whole, Language shown) {
        if (!application.getStatus().isOpen()) {
            throw new Refusal(ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE);
        }
        form.setEmail(application.getContact().getEmail());
        form.normalise();
        ApplicationForm before = application.form();
        require(form, whole, application.getPrivacyAt() != null, before.getCategory());
        application.write(form, category(form));
        acknowledge(application, form, shown);
        return ApplicationChanges.between(before, form);
    }

    private void acknowledge(MembershipApplication application, ApplicationForm form, Language shown) {
        if (form.isPrivacy()) {
            application.acknowledge(ApplicationPolicy.PRIVACY_VERSION, shown, clock.instant());
        }
    }

    /** @param held categories that the application has already, which may have been closed since */
    private void require(ApplicationForm form, boolean whole, boolean acknowledged, String... held) {
        int year = RomeTime.of(clock.instant()).getYear();
        Set<String> codes = open().stream().map(MembershipCategory::getCode).collect(Collectors.toSet());
        codes.addAll(java.util.Arrays.asList(held));
        refuse(
                whole
                        ? ApplicationPolicy.problemsOfSent(form, year, codes, acknowledged)
                        : ApplicationPolicy.problemsOfDraft(form, year));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private List<MembershipCategory> open() {
        return em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .getResultStream()
                .filter(category -> category.isActive() && category.isOpenToApplications())
                .toList();
    }

    /** The category of the form's code; null where there is none of it, which only a draft may have. */
    private MembershipCategory category(ApplicationForm form) {
        return em.createNamedQuery(MembershipCategory.BY_CODE, MembershipCategory.class)
                .setParameter("code", form.getCategory())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
