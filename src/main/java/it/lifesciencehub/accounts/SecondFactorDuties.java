package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.HubSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Of whom a second factor is required, by their role or by what they run. */
@ApplicationScoped
class SecondFactorDuties {

    @Inject
    @Any
    private Instance<SecondFactorDuty> duties;

    @Inject
    private HubSettings settings;

    boolean areOwedBy(Account account) {
        return SecondFactorPolicy.isRequired(account.getRole(), isOwed(account), settings.sample());
    }

    SignInStep afterPassword(Account account) {
        return SecondFactorPolicy.afterPassword(
                account.getRole(), isOwed(account), account.hasSecondFactor(), settings.sample());
    }

    private boolean isOwed(Account account) {
        return duties.stream()
                .anyMatch(duty -> duty.isOwedBy(account.getPerson().getId()));
    }
}
