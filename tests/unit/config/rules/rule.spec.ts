import { expect } from "chai";
import { RULES } from "../../../../config/rules";
import { rule } from "../../../../config/rules/rule";
import { settingsSchema } from "../../../../config/schema";

describe("rules between settings", () => {
    it("are asked with the settings that they say they need", () => {
        const asked = rule(["tier"], ({ tier }, given) => [
            { path: tier, given: [...given].join(), allowed: "", fix: "" },
        ]);
        expect(asked.needs).to.deep.equal(["tier"]);
    });

    it("need settings that there are", () => {
        const known = Object.keys(settingsSchema.shape);
        expect(RULES.flatMap(({ needs }) => needs).filter((key) => !known.includes(key))).to.deep.equal([]);
    });
});
