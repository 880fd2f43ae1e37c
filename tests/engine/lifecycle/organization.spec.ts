import { expect } from "chai";
import type { EngineBench } from "../harness";
import { differences } from "../inventory";
import { changed, openLakehouse } from "../lakehouse";
import { changesTo } from "./changesTo";
import { goesUp } from "./goesUp";

describe("an organisation on the real engine", () => {
    let bench: EngineBench;

    before(async () => {
        bench = await openLakehouse();
    });

    after(() => {
        bench.close();
    });

    goesUp("organization", () => bench, {
        file: "examples/organization/Pulumi.organization.yaml",
        seed: 7,
        makesWorkspace: false,
    });

    changesTo("organization", () => bench, {
        "no groups any more: all of them go": {
            settings: changed("organization", "organization", { policyGroups: {} }, "examples/organization"),
            mutations: ["audit", "dev", "prod", "staging"].map((group) => `delete policy-groups-${group}`),
        },
    });

    describe("in the end", () => {
        it("lifecycle 7: is gone after destroy", async () => {
            const stack = await bench.stack("organization");
            await stack.destroy();
            expect(stack.state()).to.deep.equal([]);
            expect(differences(bench)).to.deep.equal([]);
        });
    });
});
