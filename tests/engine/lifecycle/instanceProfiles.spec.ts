import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import type { BenchStack } from "../benchStack";
import { mutationsOf } from "../cloudCalls";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { changed, openLakehouse } from "../lakehouse";
import type { Overrides } from "../project";
import { changeSettings } from "../savepoint";
import { SMALL_DEV } from "../smallDev";

const ROLE_POLICY = "cross-account-role-role-policy";

const arn = (kind: string, name: string): string => `arn:aws:iam::111122223333:${kind}/${name}`;

const profile = (name: string, role = name): object => ({
    arn: arn("instance-profile", name),
    roleArn: arn("role", role),
    reason: "A sentence that says why this is so.",
});

/** A profile with a role of another name, which a cluster has, and one more where there are two. */
const profiles = (further: object = {}): Overrides => ({
    "lakehouse:instanceProfiles": { etl: profile("etl", "acme-extract"), ...further },
});

/** The clouds refuse a profile until the leave to pass its role is effective, and a cluster whose profile they do not know. */
describe("lifecycle 3: clusters with instance profiles of somebody else", () => {
    let bench: EngineBench;
    let dev: BenchStack;

    before(async () => {
        bench = await openLakehouse({ policyPack: undefined });
        await (await bench.stack("foundation")).up();
        const clusters = { "lakehouse:clusters": { explore: { policy: "interactive", instanceProfile: "etl" } } };
        const workloads = changed("dev", "workloads", {
            ingest: { source: { notebook: "/Shared/ingest" }, instanceProfile: "etl" },
        });
        dev = await bench.stack("dev", { overrides: { ...SMALL_DEV, ...profiles(), ...clusters, ...workloads } });
    });

    after(() => {
        bench.close();
    });

    it("preview, go up, and then nothing is left to do", async () => {
        expect((await dev.preview()).length).to.be.greaterThan(100);
        await dev.up();
        expect(await dev.preview()).to.deep.equal([]);
        expect(differences(bench)).to.deep.equal([]);
    });

    it("claim 1: have a further one registered once the role that is there already may pass its role, and has settled", async () => {
        changeSettings(bench, "dev", profiles({ load: profile("acme-load") }));
        // A change that takes longer than the gate waits.
        bench.model.interference = {
            before: ({ operation, urn }) =>
                sleep(operation === "update" && urn.endsWith(`::${ROLE_POLICY}`) ? 1500 : 0),
        };
        expect(await mutationsOf(bench.model, () => dev.up())).to.deep.equal([
            `update ${ROLE_POLICY}`,
            "create instance-profile-load-profile",
        ]);
        bench.model.interference = {};
        expect(await dev.preview()).to.deep.equal([]);
    });

    it("have all of it gone when it is declared no more: clusters first", async () => {
        changeSettings(bench, "dev", {
            "lakehouse:instanceProfiles": {},
            "lakehouse:clusters": { explore: { policy: "interactive" } },
            "lakehouse:workloads": { ingest: { source: { notebook: "/Shared/ingest" } } },
        });
        const done = await mutationsOf(bench.model, () => dev.up());
        expect([...done].sort()).to.deep.equal([
            "delete identity-ingest-instance-profile",
            "delete instance-profile-etl-profile",
            "delete instance-profile-load-profile",
            "update cluster-explore-cluster",
            `update ${ROLE_POLICY}`,
            "update policy-interactive-policy",
            "update policy-jobs-policy",
            "update workload-ingest-job",
        ]);
        const place = (mutation: string): number => done.indexOf(mutation);
        expect(place("update cluster-explore-cluster")).to.be.below(place("delete instance-profile-etl-profile"));
        expect(differences(bench)).to.deep.equal([]);
    });
});
