package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works on a run beside the request, batch by batch, in the name of whoever started it. */
@ApplicationScoped
class RenewalRunner {

    private static final Logger LOG = Logger.getLogger(RenewalRunner.class.getName());
    private static final int BATCH = 200;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private RenewalWorker worker;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RenewalStarted started) {
        executor.execute(() -> Caller.run(started.by(), () -> run(started)));
    }

    private void run(RenewalStarted started) {
        try {
            while (goOn(started, BATCH)) {
                LOG.log(Level.FINE, "run {0} goes on", started.runId());
            }
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, "run {0} left: {1}", new Object[] {started.runId(), refusal.getMessage()});
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "run " + started.runId(), e);
            worker.fail(started.runId(), started.claim());
        }
    }

    /** One batch; where it fails as a whole, its memberships one by one, so that the others go through. */
    private boolean goOn(RenewalStarted started, int size) {
        try {
            return worker.batch(started.runId(), started.claim(), size);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            if (size == 1) {
                LOG.log(Level.WARNING, "run " + started.runId() + ": a membership is passed over", e);
                worker.passOver(started.runId(), started.claim());
                return true;
            }
        }
        boolean more = true;
        for (int i = 0; i < size && more; i++) {
            more = goOn(started, 1);
        }
        return more;
    }
}
