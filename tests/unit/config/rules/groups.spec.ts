import { expect } from "chai";
import { environment, problemsIn, settingsOf, type Raw } from "../samples";

const withGroups = (groups: Raw): Raw => ({ ...environment, groups });

describe("rules about groups", () => {
    it("take groups of the account by name and id", () => {
        const { groups } = settingsOf(withGroups({ analysts: { name: "Data Analysts", id: "111" } }));
        expect(groups).to.deep.equal({
            analysts: { name: "Data Analysts", id: "111", permission: "user", entitlements: [] },
        });
    });

    it("refuse a group that comes twice", () => {
        expect(
            problemsIn(
                withGroups({
                    analysts: { name: "Data Analysts", id: "111" },
                    engineers: { name: "Data Analysts", id: "222" },
                    readers: { name: "Readers", id: "111" },
                }),
            ),
        ).to.deep.equal([
            'groups.engineers.name: got "Data Analysts", allowed: each group once; remove groups.engineers, or correct it: groups.analysts is the same',
            'groups.readers.id: got "111", allowed: each group once; remove groups.readers, or correct it: groups.analysts is the same',
        ]);
    });

    it("refuse groups that every workspace has, and an entitlement beside one that includes it", () => {
        const [system, consume, ...more] = problemsIn(
            withGroups({
                everyone: { name: "users", id: "111" },
                readers: { name: "Readers", id: "222", entitlements: ["workspace-consume", "workspace-access"] },
            }),
        );
        expect(more).to.deep.equal([]);
        expect(system).to.match(
            /^groups.everyone.name: got "users", allowed: the name of a group of the Databricks account/,
        );
        expect(consume).to.match(/^groups.readers.entitlements: got workspace-consume, workspace-access, allowed: /);
    });
});
