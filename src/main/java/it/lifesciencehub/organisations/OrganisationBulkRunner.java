package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs large changes of organisations beside the request, in the name of whoever confirmed them. */
@ApplicationScoped
class OrganisationBulkRunner {

    private static final Logger LOG = Logger.getLogger(OrganisationBulkRunner.class.getName());
    private static final int PART = 500;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private OrganisationBulkWriter writer;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkConfirmed confirmed) {
        executor.execute(() -> Caller.run(confirmed.by(), () -> run(confirmed)));
    }

    private void run(BulkConfirmed confirmed) {
        try {
            Iterator<Map.Entry<Long, Long>> rest =
                    confirmed.versions().entrySet().iterator();
            while (rest.hasNext()) {
                Map<Long, Long> part = new LinkedHashMap<>();
                while (rest.hasNext() && part.size() < PART) {
                    Map.Entry<Long, Long> next = rest.next();
                    part.put(next.getKey(), next.getValue());
                }
                writer.changePart(confirmed.bulkId(), part);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "bulk change " + confirmed.bulkId(), e);
            writer.fail(confirmed.bulkId());
        }
    }
}
