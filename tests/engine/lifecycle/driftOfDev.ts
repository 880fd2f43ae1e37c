import { expect } from "chai";
import type { Step } from "../benchStack";
import type { CloudRecord } from "../cloud/calls";
import { logicalName } from "../cloud/urn";
import type { Properties } from "../cloud/values";
import { mutationsOf } from "../cloudCalls";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import type { Dev } from "./dev";

/** What somebody does to a resource of dev by hand. Without inputs it is deleted. */
const TAMPERINGS: Readonly<Record<string, (inputs: Properties) => Properties | undefined>> = {
    "grants-main-grants": (inputs) => ({
        ...inputs,
        grants: [{ principal: "account users", privileges: ["ALL_PRIVILEGES"] }],
    }),
    "policy-jobs-users-permissions": (inputs) => ({ ...inputs, accessControls: [] }),
    "workspace-metastore": () => undefined,
    "lake-silver-data-policy": (inputs) => ({ ...inputs, policy: `{"Version":"2012-10-17","Statement":[]}` }),
    "lake-silver-data-public-access": (inputs) => ({ ...inputs, blockPublicPolicy: false }),
    "lake-silver-data-versioning": () => undefined,
    "cross-account-role-role-policy": (inputs) => ({ ...inputs, policy: `{"Version":"2012-10-17","Statement":[]}` }),
    "security-groups-workspace-to-s3": (inputs) => ({ ...inputs, fromPort: 0, toPort: 65535 }),
    "network-workspace-euw1-az1-association": () => undefined,
    "lake-key-key": (inputs) => ({ ...inputs, enableKeyRotation: false }),
    "policy-interactive-policy": (inputs) => ({ ...inputs, definition: "{}" }),
    "workload-ingest-job": (inputs) => ({ ...inputs, runAs: { userName: "somebody@example.com" } }),
};

/** Proves that what was changed behind the engine's back is found, and repaired. */
export function driftOfDev(dev: () => Dev): void {
    describe("lifecycle 12: what was changed behind the engine's back", () => {
        it("is found by refresh, all of it, and repaired by up, with nothing else touched", async () => {
            const { bench, stack } = dev();
            const before = inputsOf(bench);
            for (const [name, tampering] of Object.entries(TAMPERINGS)) {
                const record = recordOf(bench, name);
                bench.model.tamper(record, tampering(record.inputs));
            }
            const names = Object.keys(TAMPERINGS).sort();
            expect(namesOf(await stack.refresh())).to.deep.equal(names);
            expect(inputsOf(bench)).to.not.deep.equal(before);
            const repairs = await mutationsOf(bench.model, () => stack.up());
            expect(repairs.map((call) => call.slice(call.indexOf(" ") + 1)).sort()).to.deep.equal(names);
            expect(inputsOf(bench)).to.deep.equal(before);
            expect(differences(bench)).to.deep.equal([]);
        });

        it("is not found by up alone", async () => {
            const { bench, stack } = dev();
            const record = recordOf(bench, "lake-silver-data-policy");
            bench.model.tamper(record, { ...record.inputs, policy: "{}" });
            expect(await stack.up()).to.deep.equal([]);
        });
    });
}

function recordOf({ model }: EngineBench, name: string): CloudRecord {
    const record = model.records.find(({ urn }) => logicalName(urn) === name);
    if (record === undefined) {
        throw new Error(`there is no ${name}`);
    }
    return record;
}

function inputsOf({ model }: EngineBench): ReadonlyMap<string, Properties> {
    return new Map(
        [...model.records].sort((one, other) => (one.urn < other.urn ? -1 : 1)).map(({ urn, inputs }) => [urn, inputs]),
    );
}

function namesOf(steps: readonly Step[]): string[] {
    return steps.map(({ urn }) => logicalName(urn)).sort();
}
