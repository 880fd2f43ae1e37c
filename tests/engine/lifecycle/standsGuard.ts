import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { CloudRecord } from "../cloud/calls";
import { logicalName } from "../cloud/urn";
import type { Properties } from "../cloud/values";
import { mutationsOf } from "../cloudCalls";
import { failureOf } from "../failureOf";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { savepoint } from "../savepoint";

const NOBODY = `{"Version":"2012-10-17","Statement":[]}`;

/** What somebody does by hand to the first resource of a type that a stack has. Without inputs it is deleted. */
const TAMPERINGS: Readonly<Record<string, (inputs: Properties) => Properties | undefined>> = {
    "aws:s3/bucketPolicy:BucketPolicy": (inputs) => ({ ...inputs, policy: NOBODY }),
    "aws:iam/rolePolicy:RolePolicy": (inputs) => ({ ...inputs, policy: NOBODY }),
    "databricks:index/grants:Grants": (inputs) => ({ ...inputs, grants: [] }),
    "databricks:index/metastoreAssignment:MetastoreAssignment": () => undefined,
    "databricks:index/mwsNccBinding:MwsNccBinding": () => undefined,
};

const TAGS = "tags-aws-resources";

/** A tag that an organisation demands from now on, and that nothing has; every stack makes something that takes tags. */
const STRICTER = { [TAGS]: { enforcementLevel: "mandatory", keys: ["cost-code"] } };

/**
 * Proves that a stack that is up is held to what it says: by refresh and `up` against what is changed by hand, and by the policy
 * pack against what its organisation does not want.
 */
export function standsGuard(name: string, bench: () => EngineBench): void {
    describe(name, () => {
        it("lifecycle 12: what is changed by hand is found by refresh, and repaired by up", async () => {
            const stack = await bench().stack(name);
            const restore = savepoint(bench());
            const tampered = Object.entries(TAMPERINGS).flatMap(([type, tampering]) => {
                const record = firstOf(bench(), name, type);
                return record === undefined ? [] : [{ record, inputs: tampering(record.inputs) }];
            });
            const names = tampered.map(({ record }) => logicalName(record.urn)).sort();
            expect(names).to.have.length.of.at.least(2);
            tampered.forEach(({ record, inputs }) => {
                bench().model.tamper(record, inputs);
            });
            expect((await stack.refresh()).map(({ urn }) => logicalName(urn)).sort()).to.deep.equal(names);
            const repairs = await mutationsOf(bench().model, () => stack.up());
            expect(repairs.map((call) => call.slice(call.indexOf(" ") + 1)).sort()).to.deep.equal(names);
            expect(differences(bench())).to.deep.equal([]);
            restore();
        });

        it("lifecycle 9: what is against a mandatory policy, stricter than before, is blocked at preview", async () => {
            const stack = await bench().stack(name);
            const config = join(bench().workDir, `policies.${name}.json`);
            const committed = readFileSync(config, "utf8");
            writeFileSync(config, JSON.stringify({ ...JSON.parse(committed), ...STRICTER }));
            expect(await failureOf(stack.preview())).to.not.equal("");
            const blocking = stack.findings.filter((finding) => finding.startsWith("mandatory "));
            expect(new Set(blocking.map((finding) => finding.split(" ")[1]))).to.deep.equal(new Set([TAGS]));
            writeFileSync(config, committed);
            expect(await stack.preview()).to.deep.equal([]);
        });
    });
}

function firstOf({ model }: EngineBench, stack: string, type: string): CloudRecord | undefined {
    return model.records.find(({ urn }) => urn.startsWith(`urn:pulumi:${stack}::`) && urn.includes(`$${type}::`));
}
