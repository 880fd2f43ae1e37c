import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { judge } from "../../planner/judge";
import { readPolicySettings } from "../../planner/policyConfig";
import { parseSettings } from "../../policies/core/configuration";
import { EXEMPTIONS } from "../../policies/core/exemption";
import { DEFAULT_SETTINGS, evaluate } from "../../policies/evaluate";
import { RULES } from "../../policies/rules";
import { ENVIRONMENTS, settingsOf } from "../../tools/policies/settings";
import { planned, type StackName } from "../support/claims";
import { ROOT } from "../support/plan";

const folder = join(__dirname, "..", "..", "policies", "settings");
const committed = (environment: string): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, `${environment}.json`), "utf8")) as Record<string, string>;

describe("policies: the settings of environments", () => {
    it("are there for each environment, and for no other", () => {
        const files = readdirSync(folder).map((file) => file.replace(".json", ""));
        expect(files).to.have.members(Object.keys(ENVIRONMENTS));
        expect(() => settingsOf("test", RULES)).to.throw("no environment test: dev, staging, prod");
    });

    for (const environment of Object.keys(ENVIRONMENTS)) {
        it(`${environment}: has a level for every rule, as the policy pack reads it: else run \`npm run policies:catalogue\``, () => {
            const settings = committed(environment);
            expect(settings).to.deep.equal(settingsOf(environment, RULES));
            const { levels } = parseSettings(settings, RULES, DEFAULT_SETTINGS.today);
            expect(Object.keys(levels)).to.have.members([...RULES, EXEMPTIONS].map(({ name }) => name));
        });

        it(`${environment}: nothing mandatory is found in our own stack of that name`, async () => {
            const levels = parseSettings(committed(environment), RULES, DEFAULT_SETTINGS.today);
            const { exemptions } = readPolicySettings(ROOT);
            const settings = { ...levels, exemptions };
            const { graph } = await planned(environment as StackName);
            const found = judge(graph, (resources) => evaluate(resources, settings));
            const stopping = found.filter(
                ({ level, outcome }) => level === "mandatory" && ["violation", "error"].includes(outcome),
            );
            expect(stopping.map(({ rule, message }) => `${rule}: ${message}`)).to.deep.equal([]);
        });
    }

    it("grow stricter from dev to prod, and no rule is disabled", () => {
        const count = (environment: string): number =>
            Object.values(committed(environment)).filter((level) => level === "mandatory").length;
        expect(count("dev")).to.be.lessThan(count("staging"));
        expect(count("staging")).to.be.lessThan(count("prod"));
        const levels = Object.keys(ENVIRONMENTS).flatMap((environment) => Object.values(committed(environment)));
        expect(new Set(levels)).to.deep.equal(new Set(["advisory", "mandatory"]));
    });
});
