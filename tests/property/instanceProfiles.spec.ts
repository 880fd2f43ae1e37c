import { expect } from "chai";
import * as fc from "fast-check";
import { clusterPolicyDefinition } from "../../components/compute/clusterPolicyDefinition";
import { profileRules } from "../../components/compute/instanceProfilePlan";
import { testContext } from "../support/testContext";

const RULES = {
    use: "job",
    runtime: "17.3.x-scala2.13",
    nodeTypes: ["m6id.large"],
    maxWorkers: 8,
    autoTerminationMinutes: 30,
    spot: false,
} as const;

interface Limit {
    readonly type: "fixed" | "allowlist" | "forbidden";
    readonly value?: string;
    readonly values?: readonly string[];
    readonly isOptional?: boolean;
}

/** Whether Databricks takes a cluster with a profile, or with none, under a policy whose clusters have chosen as given. */
function takes(chosen: readonly (string | undefined)[], profile: string | undefined): boolean {
    const definition = clusterPolicyDefinition(testContext(), { ...RULES, instanceProfiles: profileRules(chosen) });
    const limits = JSON.parse(definition) as Record<string, Limit>;
    const { type, value, values, isOptional } = limits["aws_attributes.instance_profile_arn"] ?? { type: "allowlist" };
    const mayLack = type === "forbidden" || isOptional === true;
    return profile === undefined ? mayLack : [value, ...(values ?? [])].includes(profile);
}

const profiles = ["a", "b", "c", "d"];
const choice = fc.option(fc.constantFrom(...profiles), { nil: undefined });

describe("the instance profiles that a cluster policy takes", () => {
    it("are exactly those of the clusters under it, in whatever order they come", () => {
        fc.assert(
            fc.property(fc.array(choice, { minLength: 1, maxLength: 6 }), (chosen) => {
                for (const profile of [...profiles, undefined]) {
                    expect(takes(chosen, profile), String(profile)).to.equal(chosen.includes(profile));
                }
                expect(profileRules([...chosen].reverse())).to.deep.equal(profileRules(chosen));
            }),
        );
    });

    it("are none at all under a policy that no cluster uses", () => {
        expect(profiles.filter((profile) => takes([], profile))).to.deep.equal([]);
    });
});
