// Machines of people who solve problems of LeetCode in their editor.
const task = (code, text = '') =>
    `/*\n * @lc app=leetcode id=1 lang=golang\n *\n * [1] Two Sum\n${text} */\n\n// @lc code=start\n${code}// @lc code=end\n`;
const solve = 'func twoSum(nums []int, target int) []int {\n\treturn nil\n}\n\n';
const work = files => ({ 'go.mod': null, 'main.go': null, ...files });

export const machines = [
    {
        name: 'a solution without a package line',
        rule: 'package-clause-missing',
        files: work({ 'go.mod': 'module leetcode\n\ngo 1.24\n', '1.two-sum.go': task(solve) }),
        runs: 'go vet .',
    },
    {
        name: 'a list node that nobody defines',
        rule: 'leetcode-type-undefined',
        files: work({
            'go.mod': 'module leetcode\n\ngo 1.24\n',
            '2.add-two-numbers.go': `package main\n\n${task('func addTwoNumbers(l1 *ListNode, l2 *ListNode) *ListNode {\n\treturn l1\n}\n\n')}`,
        }),
        runs: 'go vet .',
    },
    {
        name: 'a tree node that nobody defines',
        rule: 'leetcode-type-undefined',
        files: work({
            'go.mod': 'module leetcode\n\ngo 1.24\n',
            '94.inorder.go': `package main\n\n${task('func inorderTraversal(root *TreeNode) []int {\n\treturn nil\n}\n\n')}`,
        }),
        runs: 'go vet .',
    },
    {
        name: 'a comment that ends early',
        rule: 'leetcode-comment-ends-early',
        files: work({
            'go.mod': 'module leetcode\n\ngo 1.24\n',
            '44.wildcard.go': `package main\n\n${task(solve, ' * isMatch("aa", "*/a") is false\n')}`,
        }),
        runs: 'go vet .',
    },
    {
        name: 'the mark of the end is gone',
        rule: 'leetcode-region-markers',
        files: work({
            'go.mod': 'module leetcode\n\ngo 1.24\n',
            '1.two-sum.go': `package main\n\n${task(solve).replace('// @lc code=end\n', '')}`,
        }),
    },
    {
        name: 'a package line inside of what is submitted',
        rule: 'leetcode-region-polluted',
        files: work({ 'go.mod': 'module leetcode\n\ngo 1.24\n', '1.two-sum.go': task(`package main\n\n${solve}`) }),
    },
    {
        name: 'func main inside of what is submitted',
        rule: 'leetcode-region-polluted',
        files: work({
            'go.mod': 'module leetcode\n\ngo 1.24\n',
            '1.two-sum.go': `package main\n\n${task(`${solve}func main() {\n\ttwoSum(nil, 0)\n}\n\n`)}`,
        }),
    },
];
