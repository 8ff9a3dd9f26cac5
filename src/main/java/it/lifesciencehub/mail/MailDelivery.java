package it.lifesciencehub.mail;

import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits in the outbox, on each node, every two seconds. Runs in no transaction: claiming and noting the
 * outcome are transactions of {@link MailQueue}, and between them the mail server takes the time it needs.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();
    private final Set<MailBatch> working = ConcurrentHashMap.newKeySet();
    private HandedOver handedOver;
    private volatile boolean remembered;

    @EJB
    private MailQueue queue;

    @Inject
    private MailSettings settings;

    @Inject
    private HubSettings hub;

    @Inject
    private MailSigning signing;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void open() {
        handedOver = new HandedOver(hub.dataFolder());
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Caller.run(Identity.SYSTEM, this::work);
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that left here would end the timer. What was handed over, and
            // could not be noted, stands in the file.
            remembered = false;
            LOG.log(Level.WARNING, "The outbox could not be worked on", e);
        } finally {
            running.set(false);
        }
    }

    private void work() {
        remember();
        Optional<SmtpServer> server = settings.server(signing.key().orElse(null));
        if (server.isEmpty()) {
            queue.keepWaiting();
            return;
        }
        if (signing.fault().isPresent()) {
            // Unsigned they would look forged where the domain says that its mails are signed: they wait.
            return;
        }
        if (!queue.serverRests()) {
            deliver(server.orElseThrow());
        }
    }

    /** Before anything is claimed: what was handed over already, of which the database was not told. */
    private void remember() {
        if (remembered) {
            return;
        }
        int unknown = queue.takenBefore(handedOver.read());
        remembered = true;
        if (unknown > 0) {
            LOG.log(Level.INFO, "{0} mails had been taken by the mail server already; noted now", unknown);
        }
    }

    /** Over one connection; where one batch was not all, over several. */
    private void deliver(SmtpServer server) {
        MailOutcomes outcomes = new MailOutcomes(queue::note);
        if (!work(outcomes, server, 0, false)) {
            return;
        }
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < settings.connections(); i++) {
            int connection = i;
            others.add(
                    executor.submit(() -> Caller.run(Identity.SYSTEM, () -> work(outcomes, server, connection, true))));
        }
        work(outcomes, server, 0, true);
        for (Future<?> other : others) {
            await(other);
        }
    }

    /** Says whether there may be more. */
    private boolean work(MailOutcomes outcomes, SmtpServer server, int connection, boolean toTheEnd) {
        MailBatch batch = new MailBatch(queue, outcomes, clock, server, handedOver, connection);
        working.add(batch);
        try (batch) {
            boolean more = batch.deliver();
            while (more && toTheEnd) {
                more = batch.deliver();
            }
            return more;
        } finally {
            working.remove(batch);
        }
    }

    private void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "A connection to the mail server ended", e.getCause());
            remembered = false;
        }
    }

    /** The hub ends: what was claimed and not yet handed over is left to others, or to its next start, at once. */
    @PreDestroy
    void stop() {
        working.forEach(MailBatch::stop);
    }
}
