import { expect } from "chai";
import { failureOf } from "../failureOf";
import { Bench, type Case } from "./cases/bench";
import { COMPUTE_CASES } from "./cases/compute";
import { DATABRICKS_ACCOUNT_CASES } from "./cases/databricksAccount";
import { DATABRICKS_DELETE_CASES } from "./cases/databricksDeletes";
import { DELAY_CASES } from "./cases/delays";
import { DELETE_CASES } from "./cases/deletes";
import { FUNCTION_CASES } from "./cases/functions";
import { IDENTITY_CASES } from "./cases/identity";
import { INSTANCE_PROFILE_CASES } from "./cases/instanceProfiles";
import { KEY_REPLICA_CASES } from "./cases/keyReplicas";
import { LAKE_FORMATION_CASES } from "./cases/lakeFormation";
import { LIMIT_CASES } from "./cases/limits";
import { NETWORK_CASES, subnetsIn } from "./cases/network";
import { POLICY_CASES } from "./cases/policies";
import { STORAGE_CASES } from "./cases/storage";
import { UNITY_CATALOG_CASES } from "./cases/unityCatalog";
import { REFUSALS, type RefusalName } from "./refusals";

const CASES: Readonly<Record<RefusalName, Case>> = {
    ...DELAY_CASES,
    ...NETWORK_CASES,
    ...STORAGE_CASES,
    ...POLICY_CASES,
    ...IDENTITY_CASES,
    ...INSTANCE_PROFILE_CASES,
    ...FUNCTION_CASES,
    ...KEY_REPLICA_CASES,
    ...LIMIT_CASES,
    ...LAKE_FORMATION_CASES,
    ...DATABRICKS_ACCOUNT_CASES,
    ...UNITY_CATALOG_CASES,
    ...COMPUTE_CASES,
    ...DELETE_CASES,
    ...DATABRICKS_DELETE_CASES,
};

describe("what the simulated clouds refuse", () => {
    for (const { name, source } of REFUSALS) {
        const { refused, accepted, message } = CASES[name];

        it(`${name} (${source})`, async () => {
            expect(await failureOf(refused(new Bench()))).to.match(message);
        });

        it(`not: ${name}, when the fault is absent`, async () => {
            expect(await failureOf(accepted(new Bench()))).to.equal("");
        });

        it(`not: ${name}, without its row`, async () => {
            const others = REFUSALS.filter((row) => row.name !== name);
            expect(await failureOf(refused(new Bench(others)))).to.not.match(message);
        });
    }

    it("is at least 45 things, each said once, and where it is documented", () => {
        expect(REFUSALS.length).to.be.greaterThan(44);
        expect(new Set(REFUSALS.map(({ name }) => name))).to.have.property("size", REFUSALS.length);
        for (const { name, source } of REFUSALS) {
            expect(source, name).to.match(/\w+ \w+/);
        }
    });

    it("leaves nothing behind when it refuses", async () => {
        const bench = new Bench();
        await failureOf(subnetsIn(bench, ["10.1.0.0/24"]));
        expect(bench.cloud.records.map(({ type }) => type)).to.deep.equal(["aws:ec2/vpc:Vpc"]);
    });
});
