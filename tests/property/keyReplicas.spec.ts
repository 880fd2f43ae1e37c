import { expect } from "chai";
import * as fc from "fast-check";
import { alarmKeyStatements } from "../../components/audit/alarmTopicPolicy";
import {
    archiveKeyStatements,
    keyPolicy,
    lakeKeyStatements,
    logsKeyStatements,
    managedServicesKeyStatements,
    workspaceStorageKeyStatements,
    type KeyStatements,
} from "../../components/keys/keyPolicies";
import type { Context } from "../../components/shared/context";
import { REGIONS, regionsBeside } from "../../components/shared/regions";
import { CROSS_ACCOUNT_ROLE, LAKE_ROLES } from "../../components/shared/things";
import { DATABRICKS_ACCOUNT } from "../support/testProviders";
import { context as anyContext } from "./arbitraries";

/** Who may use each key, as the layers say it. */
const KEYS: Readonly<Record<string, KeyStatements>> = {
    archive: (context) => archiveKeyStatements(context, [context.awsAccountId]),
    catalog: () => [],
    logs: logsKeyStatements,
    foundationLogs: (context) => [...logsKeyStatements(context), ...alarmKeyStatements(context)],
    managedServices: (context) => managedServicesKeyStatements(context, DATABRICKS_ACCOUNT),
    workspaceStorage: (context) =>
        workspaceStorageKeyStatements(context, {
            databricksAccountId: DATABRICKS_ACCOUNT,
            crossAccountRoleArn: context.roleArn(CROSS_ACCOUNT_ROLE),
        }),
    lake: (context) =>
        lakeKeyStatements(
            context,
            LAKE_ROLES.map((role) => context.roleArn(role)),
        ),
};

/** Calls of a check with every key's policy at home, and in each region that it could be replicated to. */
function inEveryRegion(check: (home: string, there: string, from: Context, to: string, key: string) => void): void {
    fc.assert(
        fc.property(anyContext, (context) => {
            for (const region of regionsBeside(context.region)) {
                for (const [key, statements] of Object.entries(KEYS)) {
                    const there = keyPolicy(context.inRegion(region), statements);
                    check(keyPolicy(context, statements), there, context, region, key);
                }
            }
        }),
    );
}

describe("the policies of replicas", () => {
    it("say nothing of the key's own region", () => {
        inEveryRegion((_, there, { region }, __, key) => {
            expect(there, key).not.to.include(region);
        });
    });

    it("say the same as the key's, but for the region", () => {
        inEveryRegion((home, there, { region }, to, key) => {
            expect(home.replaceAll(region, to), key).to.equal(there);
        });
    });

    it("name their region where the key's names its own: whom the region binds, it binds there", () => {
        inEveryRegion((home, there, { region }, to, key) => {
            expect(there.includes(to), key).to.equal(home.includes(region));
        });
    });
});

describe("regions beside another", () => {
    it("are all others of the same partition", () => {
        for (const home of REGIONS) {
            const others = regionsBeside(home);
            expect(others).not.to.include(home);
            expect(others).to.have.lengthOf(home.startsWith("us-gov-") ? 0 : REGIONS.length - 2);
            expect(others.filter((region) => region.startsWith("us-gov-"))).to.deep.equal([]);
        }
    });
});
