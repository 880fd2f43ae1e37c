"use strict";
// The first thing every npm script loads, on whatever Node the user has: plain syntax, no dependency, no newer API.

/** Compares two versions such as "20.19.0" and "22"; missing parts count as 0. */
function compareVersions(left, right) {
    const a = left.split(".").map(Number);
    const b = right.split(".").map(Number);
    for (let part = 0; part < 3; part++) {
        const difference = (a[part] || 0) - (b[part] || 0);
        if (difference !== 0) {
            return difference;
        }
    }
    return 0;
}

const comparators = {
    ">=": (difference) => difference >= 0,
    "<": (difference) => difference < 0,
};

function satisfiesComparator(version, comparator) {
    const match = /^(>=|<)(\d+(?:\.\d+){0,2})$/.exec(comparator);
    if (match === null) {
        throw new Error(
            'package.json engines.node: got "' + comparator + '", need comparators such as ">=20.19.0" or "<21"',
        );
    }
    return comparators[match[1]](compareVersions(version, match[2]));
}

/** Whether a version lies in a range of `>=` and `<` comparators, alternatives separated by `||`. */
function satisfies(version, range) {
    return range.split("||").some((alternative) =>
        alternative
            .trim()
            .split(/\s+/)
            .every((comparator) => satisfiesComparator(version, comparator)),
    );
}

/** What to tell the user when this Node cannot run the project; nothing when it can. */
function nodeVersionProblem(manifest) {
    const required = manifest.engines.node;
    const version = process.versions.node;
    if (satisfies(version, required)) {
        return undefined;
    }
    return [
        "Node " + version + " cannot run " + manifest.name + ": it needs " + required + ".",
        "Install a supported version (for instance with nvm, fnm or your package manager) and run the command again.",
    ].join("\n");
}

module.exports = { nodeVersionProblem };
